import { describe, expect, it } from '@jest/globals';
import type { World } from '../act.js';
import { type Actor, rolesOn } from '../actor.js';
import { EDITION_ACTS } from '../directive/acts.js';
import { city, DISA, edition, HEDDA, OLLE, REVIEWERS, ROY, RUT, record, SIV, TELE, until, VERA } from '../directive/case.fixture.js';
import type { Exempting } from '../directive/content.js';
import { requested } from '../exemption/exemption.fixture.js';
import { context, type TestRecord } from '../receipt/record.fixture.js';
import { awaitedAs, awaitedByEdition } from './awaited.js';
import { waitingInExemption } from './waiting-beside.js';
import { awaitedOfOthers, waitingFor } from './waiting-for.js';

const DAY = '2026-02-02';
const EVERYONE = [OLLE, RUT, ROY, DISA, VERA, SIV];

const worldOf = (test: TestRecord): World => ({
  find: (kind, id) => test.state(kind, id),
  all: (kind) => ['board', 'director', 'leverans', 'disa', 'vera'].flatMap((id) => test.state(kind, id) ?? []),
});

function waits(test: TestRecord, who: Actor) {
  const directive = test.state('directive', 'tele');
  if (!directive) throw new Error('there is a directive');
  return waitingFor({ directive, edition: edition(test) }, context(DAY, who), worldOf(test));
}
const kinds = (test: TestRecord, who: Actor) => waits(test, who).map(({ kind }) => kind);

function act<T extends keyof typeof EDITION_ACTS>(test: TestRecord, type: T, who: Actor, more: object): TestRecord {
  const outcome = test.when(EDITION_ACTS[type] as never, { type, ...TELE, ...more } as never, context(DAY, who));
  if ('refused' in outcome) throw new Error(outcome.refused);
  return test;
}

const commented = () =>
  act(until('in-review'), 'give-verdict', RUT, {
    textHash: edition(until('in-review')).text?.hash,
    verdict: 'opposes',
    reasons: 'Otydligt.',
    comments: [{ id: 'c1', provision: 'p1', text: 'Oklart.', blocking: true }],
  });
const declined = () => act(until('in-review'), 'decline-review', RUT, { reasons: 'Bortrest.' });
const returned = () => {
  const test = until('ready');
  const meeting = { day: DAY, paragraph: '5', reasons: 'Principiellt.' };
  act(test, 'take-to-board', SIV, { reasons: 'Principiellt.', board: meeting });
  act(test, 'record-board-decision', SIV, { outcome: 'returned', board: meeting });
  act(test, 'submit-draft', OLLE, { reviewers: REVIEWERS });
  return test.given('directive', 'tele', { type: 'ReadyForDecision', edition: 1, decideBy: '2026-03-02' }, DAY);
};
const barred = () => act(act(until('ready'), 'declare-interest', DISA, ofOneself('disa')), 'declare-interest', VERA, ofOneself('vera'));
const barredReviewer = () => act(supported(), 'declare-interest', RUT, ofOneself('rut'));
const supported = () =>
  act(until('in-review'), 'give-verdict', RUT, {
    textHash: edition(until('in-review')).text?.hash,
    verdict: 'supports',
    reasons: '',
    comments: [],
  });
const ofOneself = (person: string) => ({ person, reasons: 'Delägare.' });
const interested = () => act(until('ready'), 'declare-interest', RUT, { person: 'disa', reasons: 'Äger bolaget.' });

describe('what waits for whom in an edition', () => {
  it.each<[string, () => TestRecord, Partial<Record<string, readonly string[]>>]>([
    ['a whole draft', () => until('draft'), { olle: ['submit-draft'] }],
    ['a review', () => until('in-review'), { rut: ['give-verdict'], roy: ['give-verdict'] }],
    ['a review with a comment', commented, { roy: ['give-verdict'], olle: ['answer-comment'] }],
    ['a review that somebody has declined', declined, { roy: ['give-verdict'], olle: ['replace-reviewer'] }],
    [
      'a review of which a reviewer is disqualified',
      barredReviewer,
      { rut: ['settle-disqualification'], roy: ['give-verdict'], olle: ['replace-reviewer'], siv: ['settle-disqualification'] },
    ],
    ['a case that is ready', () => until('ready'), { disa: ['decide'], vera: ['decide'] }],
    [
      'a question of disqualification',
      interested,
      { disa: ['settle-disqualification'], vera: ['decide'], siv: ['settle-disqualification'] },
    ],
    ['a case of the board’s, ready again', returned, { disa: ['decide'], vera: ['decide'], siv: ['take-to-board'] }],
    [
      'a case on which nobody may decide',
      barred,
      { disa: ['settle-disqualification'], vera: ['settle-disqualification'], siv: ['settle-disqualification', 'take-to-board'] },
    ],
    [
      'a case that no mandate carries',
      () => until('ready', city({ approved: false })),
      { disa: ['decide'], vera: ['decide'], siv: ['take-to-board'] },
    ],
    ['a decided edition', () => until('decided'), {}],
  ])('%s', (_, make, expected) => {
    const test = make();
    for (const who of EVERYONE) expect([who.person, kinds(test, who)]).toEqual([who.person, expected[who.person] ?? []]);
  });

  it.each([
    ['a draft', () => until('draft')],
    ['a review', commented],
    ['a review that somebody has declined', declined],
    ['a review of which a reviewer is disqualified', barredReviewer],
    ['a case that is ready', () => until('ready')],
    ['a question of disqualification', interested],
    ['a decided edition', () => until('decided')],
  ])('is found by whom the case names as awaited: %s', (_, make) => {
    const test = make();
    const awaited = awaitedByEdition(edition(test));
    for (const who of EVERYONE.filter((one) => kinds(test, one).length > 0)) {
      expect(awaitedAs(who.person, rolesOn(who, DAY)).some((as) => awaited.includes(as))).toBe(true);
    }
  });

  it('says how the review went to whoever decides, and what a draft lacks to whoever writes', () => {
    expect(waits(until('ready'), DISA)).toEqual([
      { kind: 'decide', due: '2026-02-16', why: { supports: 2, supportsWithChange: 0, opposes: 0, comments: 0, answered: 0 } },
    ]);
    const empty = act(until('draft'), 'save-draft', OLLE, { content: withoutProcurement() });
    expect(waits(empty, OLLE)).toMatchObject([{ kind: 'write-draft', why: { lacks: 'draft-lacks-part', parts: 'procurement' } }]);
  });

  it('shows the decider a case that only a mandate holds up, with the reason', () => {
    const [item] = waits(until('ready', city({ approved: false })), DISA);
    expect(item).toMatchObject({ kind: 'decide', blocked: { refused: 'mandate-condition-unmet' } });
  });

  it.each([true, false])('says to the board’s secretary whether a referred case is urgent: %s', (urgent) => {
    const test = until('ready');
    act(test, 'decide-edition', DISA, { textHash: edition(test).text?.hash ?? '', outcome: 'refer', record: record(), urgent });
    const [item] = waits(test, SIV);
    expect([item?.kind, item?.why.urgent]).toEqual(['record-board-decision', urgent ? 1 : undefined]);
  });

  it('tells the officer what others are awaited for', () => {
    expect(awaitedOfOthers(edition(commented()))).toEqual([{ kind: 'verdicts', due: '2026-02-16', come: 1, of: 2 }]);
    expect(awaitedOfOthers(edition(barredReviewer()))).toMatchObject([{ kind: 'verdicts', come: 0, of: 2 }]);
    expect(awaitedOfOthers(edition(until('ready')))).toEqual([{ kind: 'decision', due: '2026-02-16', come: 0, of: 1 }]);
  });
});

function withoutProcurement() {
  const parts = ['business-considerations', 'responsibility', 'structure'] as const;
  return {
    title: 'T',
    provisions: parts.map((part) => ({ id: part, part, heading: part, text: part })),
    addressees: ['skolnamnden'],
    inForceFrom: '2026-05-04',
    evaluationMonths: 12,
    references: [],
    exemptionsBy: 'city-director',
    transitional: '',
    changes: 'Ny.',
    consequences: { cost: '-', staff: '-', security: '-', 'personal-data': '-', accessibility: '-' },
  };
}

describe('a request for an exemption', () => {
  it.each<[Exempting, readonly Actor[]]>([
    ['city-director', [DISA, VERA]],
    ['head-of-it', [HEDDA]],
    ['executive-board', [SIV]],
  ])('waits for whom the directive names, the %s, though the board may decide any', (named, deciders) => {
    const test = requested(named, { passedOn: true });
    const [directive, exemption] = [test.state('directive', 'tele'), test.state('exemption', 'x1')];
    const ruling = directive?.editions[0];
    if (!exemption || !ruling) throw new Error('there is no exemption');
    const waits = (who: Actor) => waitingInExemption({ exemption, directive, ruling }, context('2026-04-08', who), worldOf(test));
    expect([DISA, VERA, HEDDA, SIV].filter((who) => waits(who).length > 0)).toEqual(deciders);
  });
});
