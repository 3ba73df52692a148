import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isMostlyNew, weightOfWords } from './weight-of-words.js';

const TEXT =
  'Servicenämnden ska upphandla telefoni för alla nämnder senast 2027-03-01 och betala högst 200 kronor, enligt [avtalet](/avtal/4411).';
const now = (was: string, is: string) => TEXT.replace(was, is);

describe('the weight of new words', () => {
  it.each([
    ['the same words', TEXT],
    ['a word that was misspelt', now('upphandla', 'uphandla')],
    ['another capital, comma or mark', now('telefoni för', '*Telefoni*, för')],
    ['the old spelling of ska', now('ska', 'skall')],
    ['a clearer word', now('telefoni', 'telefonitjänster')],
  ])('is nothing for %s', (_, text) => {
    expect(weightOfWords(TEXT, text)).toEqual([]);
  });

  it.each([
    ['another duty', now('ska', 'bör'), ['duty']],
    ['a duty that is denied', now('ska', 'ska inte'), ['duty']],
    ['a bound that is gone', now('högst ', ''), ['duty']],
    ['another body', now('Servicenämnden', 'Kommunstyrelsen'), ['body']],
    ['two bodies that change places', `Nämnden frågar styrelsen. ${TEXT}`, `Styrelsen frågar nämnden. ${TEXT}`, ['body']],
    ['another day', now('2027-03-01', '2027-06-01'), ['figure']],
    [
      'another sum in letters',
      'Betalning sker inom tre månader efter leverans.',
      'Betalning sker inom sex månader efter leverans.',
      ['figure'],
    ],
    ['a link that leads elsewhere', now('/avtal/4411', '/avtal/4412'), ['figure', 'link']],
    ['a sentence more', `${TEXT} Egna avtal sägs upp.`, ['sentence']],
    ['a text that is another', 'Konsulter ropas av från ramavtal.', 'Stadens verksamhet styr upp sina köp.', ['extent']],
  ] as [string, ...(string | string[])[]][])('tells %s', (_, ...rest) => {
    const [before, after, weight] = rest.length === 3 ? rest : [TEXT, ...rest];
    expect(weightOfWords(before as string, after as string)).toEqual(weight);
  });

  it('lets one word in five be another, and no more', () => {
    const words = fc.array(fc.constantFrom('avtal', 'drift', 'växel', 'stöd', 'köp'), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(words, fc.nat(), (list, seed) => {
        const allowed = Math.max(1, Math.floor(list.length / 5));
        const changed = (count: number) => list.map((word, at) => ((at + seed) % list.length < count ? `annat${at}` : word)).join(' ');
        expect(isMostlyNew(list.join(' '), changed(allowed))).toBe(false);
        if (list.length > allowed) expect(isMostlyNew(list.join(' '), changed(allowed + 1))).toBe(true);
      }),
    );
  });
});
