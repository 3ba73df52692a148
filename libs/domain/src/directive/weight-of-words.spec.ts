import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isMostlyNew, weightOfWords, withoutSlips } from './weight-of-words.js';

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
    ['a sum with a space in it', 'Taket är 5000000 kronor.', 'Taket är 5 000 000 kronor.'],
    ['a full stop that was forgotten', 'Avtal sägs upp Egna köp upphör', 'Avtal sägs upp. Egna köp upphör'],
    ['another form of what is counted', 'inom tre månad', 'inom tre månader'],
  ])('is nothing for %s', (_, ...rest) => {
    const [before = '', after = ''] = rest.length === 2 ? rest : [TEXT, ...rest];
    expect(weightOfWords(before, after)).toEqual([]);
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
    ['another unit of time', 'Avtal sägs upp inom tre år.', 'Avtal sägs upp inom tre veckor.', ['figure']],
    ['days that need not be worked', 'Svar ges inom tio arbetsdagar.', 'Svar ges inom tio dagar.', ['figure']],
    ['another sum', 'Taket är 5 miljoner kronor.', 'Taket är 500 miljarder kronor.', ['figure', 'extent']],
    ['another number put together', 'Högst tjugofem telefoner.', 'Högst trettiofem telefoner.', ['figure']],
    ['a leave that becomes a ban', 'Det är tillåtet att köpa själv.', 'Det är förbjudet att köpa själv.', ['duty']],
    ['a leave that is denied', 'Det är tillåtet att köpa själv.', 'Det är otillåtet att köpa själv.', ['duty']],
    ['what is taken out', 'Skolor omfattas av avtalet.', 'Skolor undantas av avtalet.', ['duty']],
    ['another body of the same kind', 'Servicenämnden sköter avtalet.', 'Kulturnämnden sköter avtalet.', ['body']],
    ['a body of another district', 'Avtalet sköts av Farsta stadsdelsnämnd.', 'Avtalet sköts av Kista stadsdelsnämnd.', ['body']],
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

describe('a slip', () => {
  const WEIGHTY = 'ska måste får inte aldrig högst senast tillåtet förbjudet undantaget tre femton år veckor månader miljoner mars'.split(
    ' ',
  );
  const BODIES = ['Servicenämnden', 'Kulturnämnden', 'Socialnämnden', 'Kommunstyrelsen', 'stadsledningskontoret', 'IT-chefen'];
  const PLAIN = ['avtal', 'drift', 'växel', 'telefoner', 'upphandling', 'stöd'];
  const around = fc.array(fc.constantFrom(...PLAIN, ...WEIGHTY, ...BODIES), { minLength: 4, maxLength: 40 });
  const at = (list: readonly string[], place: number, ...words: string[]) => list.toSpliced(place % list.length, 1, ...words).join(' ');
  const weight = (before: string, now: string) => weightOfWords(withoutSlips(before, now), now);
  const meaning = fc.constantFrom(...WEIGHTY, ...BODIES);

  it.each([
    ['telfoni', 'telefoni'],
    ['Nämnden får inet köpa', 'Nämnden får inte köpa'],
    ['Nämnden msåte köpa', 'Nämnden måste köpa'],
    ['Det är tilåtet att köpa', 'Det är tillåtet att köpa'],
    ['Det är förbjdet att köpa', 'Det är förbjudet att köpa'],
    ['Servicenämden köper', 'Servicenämnden köper'],
    ['Sevicenämnden köper', 'Servicenämnden köper'],
    ['Farsat stadsdelsnämnd köper', 'Farsta stadsdelsnämnd köper'],
  ])('is put right: %s', (before, now) => {
    expect(weight(before, now)).toEqual([]);
  });

  it.each([
    ['one of another word of weight', 'ingen', 'inget', ['duty']],
    ['a word that is one letter from the other', 'Nämnden får inre stöd', 'Nämnden får inte stöd', ['duty']],
    ['a word that denies the other', 'Det är ofrivilligt', 'Det är frivilligt', ['duty']],
    ['a word that is there still', 'Nämnden inet köper', 'Nämnden inet inte köper', ['duty']],
    ['a word that was right', 'Nämnden får inte köpa', 'Nämnden får inet köpa', ['duty']],
  ])('is not %s', (_, before, now, what) => {
    expect(weight(before, now)).toEqual(what);
  });

  it('is never one word of weight for another, nor one that comes or goes', () => {
    fc.assert(
      fc.property(around, fc.nat(), meaning, meaning, (list, place, one, other) => {
        fc.pre(one !== other);
        expect(weight(at(list, place, one), at(list, place, other))).not.toEqual([]);
        expect(weight(at(list, place, 'avtal', one), at(list, place, 'avtal'))).not.toEqual([]);
        expect(weight(at(list, place, 'avtal'), at(list, place, 'avtal', one))).not.toEqual([]);
      }),
    );
  });

  it('is never another number', () => {
    fc.assert(
      fc.property(around, fc.nat(), fc.nat(), fc.nat(), (list, place, one, other) => {
        fc.pre(one !== other);
        expect(weight(at(list, place, String(one)), at(list, place, String(other)))).toContain('figure');
      }),
    );
  });

  it('is two letters that have changed places in any word, of weight or not', () => {
    fc.assert(
      fc.property(around, fc.nat(), fc.constantFrom(...PLAIN, ...WEIGHTY), fc.nat(), (list, place, word, letter) => {
        const first = letter % (word.length - 1);
        const swapped = word.slice(0, first) + word[first + 1] + word[first] + word.slice(first + 2);
        const others = list.filter((one) => one !== word && one !== swapped);
        fc.pre(swapped !== word && others.length > 0);
        expect(weight(at(others, place, swapped), at(others, place, word))).toEqual([]);
      }),
    );
  });
});
