import { expect, it } from '@jest/globals';
import type { Edition } from '../directive/directive.js';
import type { Envelope } from './entry.js';
import { withheldFromPublic } from './withheld.js';

const EDITION = {
  text: { hash: 'corrected' },
  decisions: [
    { outcome: 'returned', textHash: 'returned' },
    { outcome: 'approved', textHash: 'decided' },
  ],
} as unknown as Edition;

const withheld = (type: string, open: Envelope['open'], stream: Envelope['stream'] = 'directive/d') =>
  withheldFromPublic({ stream, type, open: { edition: 1, ...open } }, EDITION);

it.each([
  ['a draft that was changed since', 'DraftSaved', { textHash: 'earlier', outline: {} }, ['textHash', 'outline']],
  ['a draft that was sent back', 'DraftSaved', { textHash: 'returned', outline: {} }, ['textHash', 'outline']],
  ['the draft that was decided', 'DraftSaved', { textHash: 'decided', outline: {} }, []],
  ['the text as it stands since a correction', 'CorrectionMade', { textHash: 'corrected', outline: {} }, []],
  [
    'a verdict, also on the text that was decided',
    'VerdictGiven',
    { round: 1, textHash: 'decided', verdict: 'opposes' },
    ['round', 'verdict'],
  ],
  ['a decision that sent it back', 'EditionReturned', { document: 1, textHash: 'returned' }, ['textHash']],
  ['the decision', 'EditionApproved', { document: 2, textHash: 'decided', withChanges: false }, []],
  ['the answer of a disqualification', 'DisqualificationDecided', { disqualified: true }, ['disqualified']],
  ['a disposal', 'WordsDisposed', { entry: 'e', remains: {} }, []],
])('of %s the public is not told', (_, type, open, fields) => {
  expect(withheld(type, open)).toEqual(fields);
});

it('of a notice the public is not told what it was about, of a receipt all, and of what nobody has looked at nothing', () => {
  expect(withheld('NoticeGiven', { act: 'remind-reviewers', round: 1, about: {} }, 'conduct/edition/d/1')).toEqual(['act', 'about']);
  expect(withheld('ReceiptSent', { unit: 'u' }, 'receipt/d/1/u')).toEqual([]);
  expect(withheld('EvaluatorsAsked', { title: 't' }, 'evaluation/d/1/1')).toEqual(['edition', 'title']);
  expect(withheld('Unheard', { of: 1 })).toEqual(['edition', 'of']);
});
