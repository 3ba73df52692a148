import { describe, expect, it } from '@jest/globals';
import type { World } from '../act.js';
import { type Actor, rolesOn } from '../actor.js';
import { divided } from '../area/divisions.fixture.js';
import { STANDING_POLICY } from '../conduct/policy.js';
import { EDITION_ACTS } from '../directive/acts.js';
import {
  city,
  content,
  DISA,
  edition,
  HEDDA,
  OLLE,
  REVIEWERS,
  ROY,
  RUT,
  record,
  SIV,
  TELE,
  until,
  VERA,
} from '../directive/case.fixture.js';
import type { Exempting } from '../directive/content.js';
import type { DirectiveEvent } from '../directive/events.js';
import { requested } from '../exemption/exemption.fixture.js';
import { context, type TestRecord } from '../receipt/record.fixture.js';
import { awaitedAs, awaitedByEdition, awaitedByExemption } from './awaited.js';
import { waitingInExemption } from './waiting-beside.js';
import { awaitedOfOthers, waitingFor } from './waiting-for.js';

const DAY = '2026-02-02';
const EVERYONE = [OLLE, RUT, ROY, DISA, VERA, SIV];

const worldOf = (test: TestRecord): World => ({
  find: (kind, id) => test.state(kind, id),
  all: (kind) => ['board', 'director', 'leverans', 'disa', 'vera', 'hedda', 'karta'].flatMap((id) => test.state(kind, id) ?? []),
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

/** A question raised of the director, and the edition then as it ended. */
const interestedWhen = (...ends: readonly DirectiveEvent[]) => {
  const test = interested();
  for (const event of ends) test.given('directive', 'tele', event, DAY);
  return test;
};
const BOARD_APPROVED: readonly DirectiveEvent[] = [
  { type: 'CaseTakenToBoard', edition: 1, reasons: 'Ingen annan får besluta.' },
  { type: 'BoardApproved', edition: 1, document: 1, textHash: 'h', board: { day: DAY, paragraph: '5', reasons: 'Bifall.' } },
  { type: 'EditionPublished', edition: 1 },
];

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
const referredOn = (day: string) => {
  const test = until('ready');
  const { hash: textHash = '' } = edition(test).text ?? {};
  test.when(
    EDITION_ACTS['decide-edition'],
    { type: 'decide-edition', ...TELE, textHash, outcome: 'refer', record: record() },
    context(day, DISA),
  );
  return test;
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
const evaluatedAs = (outcome: 'keep' | 'repeal') => () =>
  until('decided')
    .given('directive', 'tele', { type: 'EditionPublished', edition: 1 }, DAY)
    .given('directive', 'tele', { type: 'EnteredIntoForce', edition: 1, on: DAY, evaluateFrom: '2027-02-02' }, DAY)
    .given('directive', 'tele', { type: 'EvaluationConcluded', edition: 1, evaluation: 'tele/1/1', outcome, nextOn: '2027-02-02' }, DAY);
const repealed = () => act(evaluatedAs('repeal')(), 'decide-repeal', DISA, { lastDay: '2026-12-31', record: record() });
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
    [
      'a question of disqualification, when the edition is decided',
      () => interestedWhen(...BOARD_APPROVED),
      { disa: ['settle-disqualification'], siv: ['settle-disqualification'] },
    ],
    [
      'the same when the edition has ended, since an exemption may wait for it',
      () => interestedWhen(...BOARD_APPROVED, { type: 'EditionSuperseded', edition: 1, by: 2, lastDay: DAY }),
      { disa: ['settle-disqualification'], siv: ['settle-disqualification'] },
    ],
    ['the same when the edition is withdrawn', () => interestedWhen({ type: 'EditionWithdrawn', edition: 1, reasons: 'Ny plan.' }), {}],
    [
      'a declaration of one’s own, when the edition is decided',
      () => {
        const test = barred();
        for (const event of BOARD_APPROVED) test.given('directive', 'tele', event, DAY);
        return test;
      },
      {},
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
    ['an edition that an evaluation would have repealed', evaluatedAs('repeal'), { disa: ['decide-repeal'], vera: ['decide-repeal'] }],
    ['an edition that an evaluation keeps', evaluatedAs('keep'), {}],
    ['an edition whose repeal is decided', repealed, {}],
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
    ['the same when the edition has ended', () => interestedWhen(...BOARD_APPROVED)],
    ['a decided edition', () => until('decided')],
    ['an edition that an evaluation would have repealed', evaluatedAs('repeal')],
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

  it.each<readonly [string, 'keep' | 'repeal', boolean, readonly object[]]>([
    [
      'asks the head of IT for the repeal of one whose area closes',
      'keep',
      false,
      [{ kind: 'prepare-repeal', due: '2026-03-01', why: { area: 'Telefoni', closes: '2026-03-01' } }],
    ],
    ['and no more when it is decided', 'repeal', true, []],
  ])('%s', (_, outcome, isDecided, expected) => {
    const test = evaluatedAs(outcome)();
    if (isDecided) act(test, 'decide-repeal', DISA, { lastDay: '2026-12-31', record: record() });
    expect(waits(test, HEDDA)).toEqual([]);
    const versions = test.state('area-map', 'karta')?.versions ?? [];
    const decision = { body: 'executive-board', day: DAY, paragraph: '5' } as const;
    const adopted = { from: '2026-03-01', decision, fates: [{ area: 'telefoni', fate: 'repeal' }] } as const;
    test.standing('area-map', 'karta', {
      id: 'karta',
      versions: [...versions, { version: 9, ...divided({ drift: ['server', 'växel'] }), adopted }],
    });
    expect(waits(test, HEDDA)).toEqual(expected);
    expect(kinds(test, OLLE)).toEqual([]);
  });

  it('shows the decider a case that only a mandate holds up, with the reason', () => {
    const [item] = waits(until('ready', city({ approved: false })), DISA);
    expect(item).toMatchObject({ kind: 'decide', blocked: { refused: 'mandate-condition-unmet' } });
  });

  it('is awaited of the board until its own day, and not until the director’s that has passed', () => {
    const test = referredOn('2026-02-20');
    const ofTheBoard = '2026-04-07';
    expect(waits(test, SIV)).toMatchObject([{ kind: 'record-board-decision', due: ofTheBoard }]);
    expect(awaitedOfOthers(edition(test), STANDING_POLICY)).toMatchObject([{ kind: 'board-decision', due: ofTheBoard }]);
    act(test, 'declare-interest', RUT, { person: 'disa', reasons: 'Äger bolaget.' });
    expect(waits(test, SIV)).toMatchObject([
      { kind: 'settle-disqualification', due: ofTheBoard },
      { kind: 'record-board-decision', due: ofTheBoard },
    ]);
  });

  it('shows the board’s secretary a case of which what stands open keeps the board from deciding, with the reason', () => {
    const test = referredOn(DAY);
    expect(waits(test, SIV)[0]).not.toHaveProperty('blocked');
    const asked = {
      type: 'ConsultationOpened',
      edition: 1,
      units: ['skolnamnden'],
      question: 'Hinner ni?',
      answerBy: '2026-03-02',
    } as const;
    test.given('directive', 'tele', asked, DAY);
    expect(waits(test, SIV)).toMatchObject([{ kind: 'record-board-decision', blocked: { refused: 'consultation-open' } }]);
    act(test, 'declare-interest', RUT, { person: 'olle', reasons: 'Äger bolaget.' });
    expect(waits(test, SIV).at(-1)).toMatchObject({ kind: 'record-board-decision', blocked: { refused: 'disqualification-open' } });
  });

  it.each([true, false])('says to the board’s secretary whether a referred case is urgent: %s', (urgent) => {
    const test = until('ready');
    act(test, 'decide-edition', DISA, { textHash: edition(test).text?.hash ?? '', outcome: 'refer', record: record(), urgent });
    const [item] = waits(test, SIV);
    expect([item?.kind, item?.why.urgent]).toEqual(['record-board-decision', urgent ? 1 : undefined]);
  });

  it('says to the officer that a draft was returned, until they have submitted it again', () => {
    const test = until('ready');
    act(test, 'decide-edition', DISA, { textHash: edition(test).text?.hash ?? '', outcome: 'return', record: record() });
    expect(waits(test, OLLE)).toMatchObject([{ kind: 'submit-draft', why: { returned: 1 } }]);
    act(test, 'save-draft', OLLE, { content: withoutProcurement() });
    expect(waits(test, OLLE)).toMatchObject([{ kind: 'write-draft', why: { lacks: 'draft-lacks-part', returned: 1 } }]);
    act(test, 'save-draft', OLLE, { content: content() });
    act(test, 'submit-draft', OLLE, { reviewers: REVIEWERS });
    test.given('directive', 'tele', { type: 'DraftReopened', edition: 1, reasons: 'Mer ska in.', readyBy: '2026-03-02' }, '2026-02-03');
    expect(waits(test, OLLE)).toMatchObject([{ kind: 'submit-draft', why: {} }]);
    expect(waits(test, OLLE)[0]?.why).toEqual({});
  });

  it('tells the officer what others are awaited for', () => {
    expect(awaitedOfOthers(edition(commented()), STANDING_POLICY)).toEqual([{ kind: 'verdicts', due: '2026-02-16', come: 1, of: 2 }]);
    expect(awaitedOfOthers(edition(barredReviewer()), STANDING_POLICY)).toMatchObject([{ kind: 'verdicts', come: 0, of: 2 }]);
    expect(awaitedOfOthers(edition(until('ready')), STANDING_POLICY)).toEqual([{ kind: 'decision', due: '2026-02-16', come: 0, of: 1 }]);
  });

  it('tells the officer of a postponed case its day, and of a consultation only while somebody has not answered', () => {
    const units = ['skolnamnden', 'socialnamnden'];
    const asked = { type: 'ConsultationOpened', edition: 1, units, question: 'Hinner ni?', answerBy: '2026-03-02' } as const;
    const test = until('in-review').given('directive', 'tele', asked, DAY);
    const answered = (unit: string) =>
      test.given('directive', 'tele', { type: 'ConsultationAnswered', edition: 1, unit, answeredBy: { by: 'office' }, answer: 'Ja.' }, DAY);
    answered('skolnamnden');
    const awaited = { kind: 'consultation-answers', due: '2026-03-02', come: 1, of: 2 };
    expect(awaitedOfOthers(edition(test), STANDING_POLICY)).toMatchObject([{ kind: 'verdicts' }, awaited]);
    answered('socialnamnden');
    expect(awaitedOfOthers(edition(test), STANDING_POLICY)).toMatchObject([{ kind: 'verdicts' }]);

    const ready = until('ready');
    const textHash = edition(ready).text?.hash ?? '';
    act(ready, 'decide-edition', DISA, { textHash, outcome: 'postpone', until: '2026-12-30', record: record() });
    expect(awaitedOfOthers(edition(ready), STANDING_POLICY)).toEqual([{ kind: 'resumption', due: '2026-12-30', come: 0, of: 1 }]);
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

function withHeadOfIt(test: TestRecord): TestRecord {
  const siv = test.state('person', 'siv');
  if (!siv) throw new Error('the city has its board’s secretary');
  const roles = [{ ...HEDDA.roles[0], role: 'head-of-it', from: '2008-01-01', number: 1, namedBy: 'administrator' }] as const;
  return test.standing('person', 'hedda', { ...siv, id: 'hedda', roles });
}

describe('a request for an exemption', () => {
  it.each<[Exempting, readonly Actor[]]>([
    ['city-director', [DISA, VERA]],
    ['head-of-it', [HEDDA]],
    ['executive-board', [SIV]],
  ])('waits for whom the directive names, the %s, though the board may decide any', (named, deciders) => {
    const test = withHeadOfIt(requested(named, { passedOn: true }));
    const [directive, exemption] = [test.state('directive', 'tele'), test.state('exemption', 'x1')];
    const ruling = directive?.editions[0];
    if (!exemption || !ruling) throw new Error('there is no exemption');
    const waits = (who: Actor) => waitingInExemption({ exemption, directive, ruling }, context('2026-04-08', who), worldOf(test));
    expect([DISA, VERA, HEDDA, SIV].filter((who) => waits(who).length > 0)).toEqual(deciders);
  });

  it('waits for the deputy where the director is barred, for the board where nobody else is left, and for whoever may settle a dispute', () => {
    const test = requested();
    const declared = (person: string, raisedBy: 'self' | 'other') =>
      test.given('exemption', 'x1', { type: 'InterestDeclared', person, raisedBy, reasons: 'Syskon.' }, '2026-04-07', 'olle');
    const kinds = () =>
      Object.fromEntries(
        [DISA, VERA, SIV, OLLE].flatMap((who) => {
          const [directive, exemption] = [test.state('directive', 'tele'), test.state('exemption', 'x1')];
          const ruling = directive?.editions[0];
          if (!exemption || !ruling) throw new Error('there is no exemption');
          const waits = waitingInExemption({ exemption, directive, ruling }, context('2026-04-08', who), worldOf(test));
          return waits.length === 0
            ? []
            : [[who.person, waits.map(({ kind, blocked }) => (blocked ? `${kind}: ${blocked.refused}` : kind))]];
        }),
      );
    const settle = 'settle-exemption-disqualification';
    declared('disa', 'self');
    expect(kinds()).toEqual({ disa: [settle], vera: ['decide-exemption'], siv: [settle] });
    declared('olle', 'other');
    expect(kinds()).toEqual({ disa: [settle], vera: ['decide-exemption: disqualification-open'], siv: [settle], olle: [settle] });
    declared('vera', 'self');
    expect(kinds()).toEqual({ disa: [settle], vera: [settle], siv: [settle, 'decide-exemption'], olle: [settle] });
    const settled = { type: 'DisqualificationDecided', disqualified: true, reasons: 'Syskon.' } as const;
    for (const person of ['disa', 'olle', 'vera']) test.given('exemption', 'x1', { ...settled, person }, '2026-04-08', 'siv');
    expect(kinds()).toEqual({ siv: ['decide-exemption'] });
    const exemption = test.state('exemption', 'x1');
    expect(exemption && awaitedByExemption(exemption)).toEqual([]);
  });

  it('that is referred waits for the board as long as its conductor does, from the referral on', () => {
    const test = requested('city-director');
    test.given('exemption', 'x1', { type: 'ExemptionReferred', reasons: 'Principiellt.' }, '2026-04-20', 'disa');
    const [directive, exemption] = [test.state('directive', 'tele'), test.state('exemption', 'x1')];
    const ruling = directive?.editions[0];
    if (!exemption || !ruling) throw new Error('there is no exemption');
    expect(waitingInExemption({ exemption, directive, ruling }, context('2026-04-22', SIV), worldOf(test))).toMatchObject([
      { kind: 'decide-exemption', due: '2026-05-12' },
    ]);
  });
});
