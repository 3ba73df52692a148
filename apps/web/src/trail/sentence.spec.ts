import { AGGREGATES } from '@anvisa/domain/aggregates';
import { WORDS_DISPOSED } from '@anvisa/domain/disposal/disposal';
import { beforeAll, describe, expect, it } from '@jest/globals';
import i18next from 'i18next';
import enStates from '../words/en/states.js';
import enTrail from '../words/en/trail.js';
import svStates from '../words/sv/states.js';
import svTrail from '../words/sv/trail.js';
import { entryOfCase } from './entry.js';
import { placeInWords } from './place.js';
import { officeOf, sentenceOf } from './sentence.js';
import { type Sayer, valueInWords } from './values.js';

const FIELDS = Object.assign({ WordsDisposed: WORDS_DISPOSED }, ...Object.values(AGGREGATES).map(({ fields }) => fields)) as Record<
  string,
  object
>;
const UNIT = 'b37f1566-cec0-5a2a-b6af-a2819100a838';

beforeAll(async () => {
  await i18next.init({
    lng: 'sv',
    ns: ['trail', 'states'],
    defaultNS: 'trail',
    interpolation: { escapeValue: false },
    resources: { sv: { trail: svTrail, states: svStates }, en: { trail: enTrail, states: enStates } },
  });
});

const sayer = (language = 'sv'): Sayer => ({
  t: i18next.getFixedT(language, ['trail', 'states']) as Sayer['t'],
  language,
  names: new Map([[UNIT, 'Farsta stadsdelsnämnd']]),
});

describe.each([
  ['sv', svTrail],
  ['en', enTrail],
])('the sentences in %s', (_, { sentences, variants }) => {
  it.each(Object.entries({ ...sentences, ...variants }))('%s names nothing that the entry does not hold', (key, sentence) => {
    const [type = ''] = key.split('_');
    const named = [...sentence.matchAll(/\{\{(\w+)\}\}/g)].map(([, field]) => field);
    expect(named.filter((field) => field !== 'who' && !((field as string) in (FIELDS[type] ?? {})))).toEqual([]);
  });

  it('say every kind of entry', () => {
    expect(Object.keys(sentences).sort()).toEqual(Object.keys(FIELDS).sort());
  });
});

describe('an entry in words', () => {
  const opened = { type: 'ReceiptSent', office: 'system', actorName: 'Anvisa', says: { edition: 2, unit: UNIT, answerBy: '2026-12-04' } };
  const approved = {
    type: 'EditionApproved',
    office: 'deputy',
    onBehalfOf: 'executive-board',
    actorName: 'Maria Ek',
    inStead: 'Stina Berg',
    says: { edition: 1, withChanges: true },
  };

  it('names units, days and who acted', () => {
    expect(sentenceOf(opened, sayer())).toBe(
      'Utgåva 2 skickades till Farsta stadsdelsnämnd, att kvittera senast 4\u00a0december\u00a02026.',
    );
    expect(sentenceOf(opened, sayer('en'))).toBe(
      'Edition 2 was sent to Farsta stadsdelsnämnd, to be acknowledged by 4\u00a0December\u00a02026.',
    );
  });

  it('says a decision with changes as one, in whose stead and for whom it was taken', () => {
    expect(sentenceOf(approved, sayer())).toBe('Maria Ek beslutade utgåva 1 med ändring.');
    expect(officeOf(approved, sayer())).toBe('ersättare, för kommunstyrelsen, i stället för Stina Berg');
  });

  it('says what is not disclosed to the reader, and what is secret', () => {
    const handed = { type: 'CaseHandedOver', office: 'head-of-it', onBehalfOf: null, open: { edition: 1 } };
    expect(sentenceOf(entryOfCase(handed), sayer())).toBe('It-chef lämnade över ärendet till (uppgift som inte visas).');
    expect(sentenceOf(entryOfCase({ ...handed, open: {} }), sayer())).toBe('Innehållet är sekretessmarkerat.');
  });

  it('names the place that changed, and the values, in words', () => {
    expect(placeInWords('/editions/0/review/answerBy', sayer())).toBe('utgåva 1, granskning, svar senast');
    expect(placeInWords('', sayer('en'))).toBe('the whole');
    expect(valueInWords('in-review', 'state', sayer())).toBe('i granskning');
    expect(valueInWords({ by: 'office', day: '2026-11-23' }, 'answeredBy', sayer())).toBe(
      'av: förvaltningen; dag: 23\u00a0november\u00a02026',
    );
  });
});
