import { describe, expect, it } from '@jest/globals';
import { oneLine, shortened, wrapped } from './plain.js';

describe('what people wrote, in a letter of ours', () => {
  it.each([
    ['Telefoni\r\nBcc: alla@stad.example', 'Telefoni Bcc: alla@stad.example'],
    ['Telefoni\u2028Beslutad\u0085Ja\u0000', 'Telefoni Beslutad Ja'],
    ['Dnr \u202E6202/214-130\u202C', 'Dnr 6202/214-130'],
    ['Go\u0308teborg\u00A0 2', 'Göteborg 2'],
  ])('stands on one line: %j', (written, shown) => {
    expect(oneLine(written)).toBe(shown);
  });

  it('is cut at a word, and never in the middle of a character', () => {
    expect(shortened('Anvisning för telefoni', 15)).toBe('Anvisning för…');
    expect(shortened('Anvisning', 9)).toBe('Anvisning');
    expect(Array.from(shortened('😀'.repeat(30), 10))).toHaveLength(10);
  });

  it('is broken at spaces within 72 columns; an address stays whole', () => {
    const lines = wrapped(`${'ord '.repeat(60)}https://anvisa.stad.example/${'x'.repeat(90)}`, '  ').split('\n');
    expect(lines.slice(0, -1).every((line) => line.length <= 72 && line.startsWith('  ord'))).toBe(true);
    expect(lines.at(-1)).toBe(`  https://anvisa.stad.example/${'x'.repeat(90)}`);
  });
});
