import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { comparedWords, type Words } from './compared-words.js';
import { readable } from './readable.js';

const without = (side: Words['in'], words: readonly Words[]) =>
  words
    .filter((one) => one.in !== side)
    .map(({ text }) => text)
    .join('')
    .replace(/\s+/g, '');

describe('two texts compared word by word', () => {
  it('marks whole words, also those with Swedish letters', () => {
    expect(comparedWords('Nämnden köper växlar själv.', 'Nämnden köper växeln själv.').filter((one) => one.in !== 'both')).toEqual([
      { in: 'before', text: 'växlar' },
      { in: 'now', text: 'växeln' },
    ]);
  });

  it('loses no word of either', () => {
    const text = fc
      .array(fc.constantFrom('nämnd', 'köper', 'åtta', 'växlar', 'ny\n', '§', '3,', 'avtal.'), { maxLength: 12 })
      .map((w) => w.join(' '));
    fc.assert(
      fc.property(text, text, (before, now) => {
        const words = comparedWords(before, now);
        expect(without('now', words)).toBe(before.replace(/\s+/g, ''));
        expect(without('before', words)).toBe(now.replace(/\s+/g, ''));
      }),
    );
  });
});

describe('a text with marks, made readable', () => {
  it.each([
    ['**Fet** och *kursiv*', 'Fet och kursiv'],
    ['- ett\n- två\n  - under', '– ett\n– två\n  – under'],
    ['3. tre\n4. fyra', '3. tre\n4. fyra'],
    ['| Avtal | Till |\n| --- | --- |\n| 4411 | 2027 |', 'Avtal | Till\n4411 | 2027'],
    ['Se [beslutet](/diarium?dnr=031).', 'Se beslutet (/diarium?dnr=031).'],
    ['Första.\n\nAndra.', 'Första.\nAndra.'],
  ])('%j reads %j', (text, read) => expect(readable(text)).toBe(read));
});
