import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const SOURCES = join(import.meta.dirname, '..');
const catalogues = readdirSync(join(import.meta.dirname, 'sv')).map((file) => file.replace(/\.ts$/, ''));
const code = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('words/') && !file.endsWith('.spec.ts'))
  .map((file) => readFileSync(join(SOURCES, file), 'utf8'))
  .join('\n');
/** Keys that are said as such, and the beginnings of those that are put together: `edition.${state}`. */
const said = new Set([...code.matchAll(/['"`](?:\w+:)?([\w.-]+)['"`]/g)].map(([, key]) => key));
const begun = [...code.matchAll(/`(?:\w+:)?([\w.-]*)\$\{/g)].map(([, beginning = '']) => beginning);
/** A catalogue of which every word is said by a variable: t(act). */
const SAID_WHOLE = new Set(['acts']);

type Words = { readonly [key: string]: string | Words };

async function keysOf(language: string, catalogue: string): Promise<readonly string[]> {
  const { default: words } = (await import(`./${language}/${catalogue}.js`)) as { default: Words };
  return flat(words);
}

function flat(words: Words, before = ''): string[] {
  return Object.entries(words).flatMap(([key, word]) => (typeof word === 'string' ? [before + key] : flat(word, `${before}${key}.`)));
}

describe.each(catalogues)('the words of %s', (catalogue) => {
  it('are the same in both languages', async () => {
    expect(await keysOf('en', catalogue)).toEqual(await keysOf('sv', catalogue));
  });

  it('are all said somewhere', async () => {
    const keys = SAID_WHOLE.has(catalogue) ? [] : await keysOf('sv', catalogue);
    const unsaid = keys
      .map((key) => key.replace(/_(zero|one|other)$/, ''))
      .filter((key) => !said.has(key) && !begun.some((beginning) => beginning.includes('.') && key.startsWith(beginning)));
    expect(unsaid).toEqual([]);
  });
});
