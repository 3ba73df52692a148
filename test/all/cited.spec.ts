import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from '@jest/globals';

const root = fileURLToPath(new URL('../..', import.meta.url));
const files = ['apps', 'docs', 'libs', 'test', 'workflows'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => !/(^|\/)(node_modules|dist)\//.test(file))
    .map((file) => `${folder}/${file}`),
);

/** A file in a comment: by its path from the root, from where the comment stands, or by its end. */
const isThere = (cited: string, from: string) =>
  existsSync(join(root, cited)) || existsSync(join(root, dirname(from), cited)) || files.some((file) => file.endsWith(`/${cited}`));

it('what comments cite is there to read', () => {
  const dangling = files
    .filter((file) => /\.(ts|tsx|mjs)$/.test(file))
    .flatMap((file) =>
      readFileSync(join(root, file), 'utf8')
        .split('\n')
        .filter((line) => /^\s*(\/\/|\/\*|\*)/.test(line))
        .flatMap((line) => line.match(/(?<![\w./-])\w[\w./-]*\.(?:md|ts|tsx|mjs)\b/g) ?? [])
        .filter((cited) => !isThere(cited, file))
        .map((cited) => `${file}: ${cited}`),
    );
  expect(dangling).toEqual([]);
});
