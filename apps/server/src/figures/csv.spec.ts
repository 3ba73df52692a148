import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { csvOf } from './csv.js';

const one = (value: string | number | undefined) => csvOf([{ heading: 'H', of: () => value }], [{}]).slice('\uFEFFH\r\n'.length, -2);

describe('a table as CSV', () => {
  it.each([
    ['Årsta', 'Årsta'],
    ['a;b', '"a;b"'],
    ['säger "nej"', '"säger ""nej"""'],
    ['två\nrader', '"två\nrader"'],
    ['=HYPERLINK("x")', '"\'=HYPERLINK(""x"")"'],
    ['+46', "'+46"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\tx', "'\tx"],
    ['\rx', '"\'\rx"'],
    ['\nx', '"\'\nx"'],
    ['＝SUM(A1)', "'＝SUM(A1)"],
    [-1.5, '-1,5'],
    [undefined, ''],
  ])('%j is written %j', (value, expected) => expect(one(value)).toBe(expected));

  it('begins no text as a formula, and gives back what was written', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('=', '+', '-', '@', '＝', '＠', '\t', '\r', '\n', '"', ';', 'a', ' ') }), (text) => {
        const written = one(text);
        const read = written.startsWith('"') ? written.slice(1, -1).replaceAll('""', '"') : written;
        expect(read).not.toMatch(/^[=+\-@＝＠\t\r\n]/);
        expect(read.startsWith("'") ? read.slice(1) : read).toBe(text);
      }),
    );
  });
});
