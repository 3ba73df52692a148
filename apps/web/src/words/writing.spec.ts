import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from '@jest/globals';

const PAGES = join(import.meta.dirname, '../pages');
const read = (file: string) => readFileSync(file, 'utf8');

it('are loaded by the routes of every page on which something is kept while it is written, or declined', () => {
  const writers = readdirSync(PAGES, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.tsx'))
    .map((file) => join(PAGES, file))
    .filter((file) => /kit\/(?:saved|decline)\.js'/.test(read(file)));
  const folders = [...new Set(writers.map((file) => dirname(file)))];
  expect(folders.length).toBeGreaterThan(3);
  expect(folders.filter((folder) => !read(join(folder, 'routes.ts')).includes("'writing'"))).toEqual([]);
});
