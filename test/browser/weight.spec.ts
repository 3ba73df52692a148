import { readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';

const BUILT = fileURLToPath(new URL('../../apps/web/dist/', import.meta.url));
/** In bytes, as browsers get it: in Brotli. */
const MOST_PUBLIC = 150_000;
const MOST_SIGNED_IN = 350_000;
const PUBLIC = /\/pages\/(about|directive|front|governing|register|what-applies)\//;
/** They come on demand, when something is written or drawn. */
const APART = [/\/leadership\/chart\.ts$/, /\/editor\/editor\.tsx$/];

interface Chunk {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly isDynamicEntry?: boolean;
  readonly imports?: readonly string[];
}

const manifest = JSON.parse(readFileSync(`${BUILT}.vite/manifest.json`, 'utf8')) as Readonly<Record<string, Chunk>>;
const [entry = ''] = Object.keys(manifest).filter((name) => manifest[name]?.isEntry);
const pages = Object.keys(manifest).filter((name) => /src\/pages\/.*\.tsx$/.test(name) && manifest[name]?.isDynamicEntry);
const COMMON_WORDS = Object.keys(manifest).filter((name) => name.endsWith('words/sv/common.ts'));

/** All that a page must have before it stands: what is imported when somebody asks for it is not among it. */
function needed(...names: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  const add = (name: string) => {
    const chunk = manifest[name];
    if (!chunk || found.has(name)) return;
    found.add(name);
    for (const other of chunk.imports ?? []) add(other);
  };
  for (const name of names) add(name);
  return found;
}

function weight(names: ReadonlySet<string>): number {
  const files = new Set([...names].map((name) => manifest[name]?.file ?? '').filter((file) => file.endsWith('.js')));
  return [...files].reduce((sum, file) => sum + statSync(`${BUILT}${file}.br`).size, 0);
}

describe('the script of a first visit', () => {
  it('is measured on every page', () => {
    expect(pages.length).toBeGreaterThan(10);
    expect(pages.some((page) => PUBLIC.test(`/${page}`))).toBe(true);
  });

  it.each(pages)('of %s is within its bounds', (page) => {
    const brought = needed(entry, page, ...COMMON_WORDS);
    expect(weight(brought)).toBeLessThan(PUBLIC.test(`/${page}`) ? MOST_PUBLIC : MOST_SIGNED_IN);
    expect([...brought].filter((name) => APART.some((apart) => apart.test(`/${name}`)))).toEqual([]);
  });
});
