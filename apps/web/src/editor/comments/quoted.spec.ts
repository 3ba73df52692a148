import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { lettersOf, placeIn, stillStands } from './quoted.js';

const provision = (text: string, heading = 'Rubrik') => ({ heading, text });
const quoted = (quote: string, before = '') => ({ quote, before });

describe('words that a comment stands at', () => {
  it.each([
    ['as they were', 'Nämnden köper växlar själv.', 'köper växlar'],
    ['with marks in them', 'Nämnden **köper** [växlar](https://stad.example/) själv.', 'köper växlar'],
    ['over a line', 'Nämnden köper\nväxlar själv.', 'köper växlar'],
    ['over paragraphs and list items', 'Nämnden köper:\n\n- växlar\n- *mobiler*', 'köper: växlar mobiler'],
    ['over the cells of a table', '| Avtal | Till |\n| --- | --- |\n| 4411 | 2027 |', '4411 2027'],
    ['with the text around them changed', 'I år köper nämnden inte, den hyr: köper växlar ibland.', 'köper växlar'],
  ])('are found: %s', (_, text, quote) => expect(stillStands(quoted(quote), provision(text))).toBe(true));

  it('are found in the heading too', () => expect(stillStands(quoted('Konkurrens'), provision('Text.', 'Konkurrens'))).toBe(true));

  it.each(['Nämnden hyr växlar.', ''])('are gone when they were written over: %j', (text) =>
    expect(stillStands(quoted('köper växlar'), provision(text))).toBe(false),
  );

  it('are told from the same words elsewhere by what stands before them', () => {
    const letters = lettersOf('Nämnden ska svara. Kontoret ska betala.');
    expect(placeIn(letters, quoted('ska', 'Kontoret '))?.from).toBe(lettersOf('Nämnden ska svara. Kontoret ').length);
    expect(placeIn(letters, quoted('ska', 'ord som är borta '))?.from).toBe(lettersOf('Nämnden ').length);
  });

  it('are found wherever in a text they were chosen', () => {
    const words = fc.array(fc.constantFrom('ska', 'köpa', 'växel', 'ja'), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(), (text, from, length) => {
        const at = from % text.length;
        const [before, quote] = [text.slice(0, at), text.slice(at, at + 1 + (length % (text.length - at)))];
        const place = placeIn(lettersOf(text.join(' ')), quoted(quote.join(' '), before.join(' ')));
        expect(place).toEqual({ from: before.join('').length, to: before.join('').length + quote.join('').length });
      }),
    );
  });
});
