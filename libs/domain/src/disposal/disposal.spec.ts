import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import type { SaidEntry } from '../act.js';
import { AGGREGATES } from '../aggregates.js';
import { copiedIn } from './copied.js';
import { withoutWords } from './disposal.js';
import { DISPOSED } from './disposed.js';

const comment = fc.record({ id: fc.uuid(), text: fc.string({ minLength: 3 }), blocking: fc.boolean() });
const words = { wordsIn: ['text'] } as const;

describe('what remains when words go', () => {
  it('says none of them, and all else', () => {
    fc.assert(
      fc.property(fc.array(comment, { minLength: 1 }), (comments) => {
        expect(withoutWords(words, comments)).toEqual(comments.map((one) => ({ ...one, text: DISPOSED })));
      }),
    );
  });

  it('has no more words to go', () => {
    fc.assert(
      fc.property(fc.array(comment, { minLength: 1 }), (comments) => withoutWords(words, withoutWords(words, comments)) === undefined),
    );
  });

  test.each([
    ['what lies open', 'open', 'Telefoni'],
    ['what is kept', 'committed', 'Skäl.'],
    ['what is not declared', undefined, 'Skäl.'],
    ['an empty text', 'words', ''],
    ['what is gone', 'words', DISPOSED],
    ['a list without words', words, []],
  ] as const)('of %s is nothing, since nothing goes', (_, openness, value) => {
    expect(withoutWords(openness, value)).toBeUndefined();
  });
});

/** Arkivlagen 3 §: what an authority decides is kept for good, and the words that say it. */
test.each([
  ['directive', 'EditionApproved'],
  ['directive', 'EditionDeclined'],
  ['directive', 'BoardApproved'],
  ['directive', 'ChairApproved'],
  ['directive', 'RepealDecided'],
  ['directive', 'EditionExtended'],
  ['directive', 'BoardExtended'],
  ['directive', 'DisqualificationDecided'],
  ['directive', 'DraftSaved'],
  ['directive', 'CorrectionMade'],
  ['exemption', 'ExemptionGranted'],
  ['evaluation', 'ConclusionDrawn'],
  ['strategy', 'StrategyRevoked'],
  ['mandate', 'MandateIssued'],
  ['policy', 'PolicyAdopted'],
] as const)('no reason or text of %s %s may go', (kind, type) => {
  const { withoutReasons: _, ...fields } =
    (AGGREGATES[kind].fields as Readonly<Record<string, Readonly<Record<string, unknown>>>>)[type] ?? {};
  expect(Object.values(fields).filter((openness) => openness !== 'open' && openness !== 'committed')).toEqual([]);
});

describe('words that an entry repeats of another', () => {
  const handed = (said: object): SaidEntry => ({
    id: 'a',
    stream: 'directive/d',
    type: 'CaseHandedOver',
    caseNumber: '1',
    said: { ...said },
  });
  const started = (findings: string): SaidEntry => ({ ...handed({ findings }), type: 'EditionStarted' });
  const found = { text: 'Karin är sjuk.', severity: 'minor' };
  const answered: SaidEntry = {
    id: 'b',
    stream: 'evaluation/d/1/1',
    type: 'EvaluatorAnswered',
    caseNumber: '2',
    said: { findings: [found] },
  };

  test.each<[string, SaidEntry, SaidEntry, string[], string[]]>([
    ['the same reasons', handed({ reasons: 'Sjuk.' }), handed({ reasons: 'Sjuk.' }), ['reasons'], ['reasons']],
    ['other reasons', handed({ reasons: 'Semester.' }), handed({ reasons: 'Sjuk.' }), ['reasons'], []],
    ['the same of a field that is kept', handed({ to: 'Sjuk.' }), handed({ reasons: 'Sjuk.' }), ['reasons'], []],
    ['what was found', started('2: Dyrt.\nKarin är sjuk.'), answered, ['findings'], ['findings']],
    ['what others found', started('2: Dyrt.'), answered, ['findings'], []],
    ['what was found, where answers go', started('Karin är sjuk.'), answered, ['answers'], []],
  ])('%s', (_, copy, from, fields, repeated) => {
    expect([...copiedIn(copy, from, fields).keys()]).toEqual(repeated);
  });
});
