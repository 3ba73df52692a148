import { describe, expect, it } from '@jest/globals';
import { STANDING_POLICY } from '../conduct/policy.js';
import { addWorkingDays } from '../conduct/working-days.js';
import type { TestRecord } from '../receipt/record.fixture.js';
import { context, person, refusalOf, told } from '../receipt/record.fixture.js';
import { isRefusal } from '../refusal.js';
import { awaitedByEdition } from '../work/awaited.js';
import { awaitedOfOthers } from '../work/waiting-for.js';
import { DIRECTIVE_ACTS as A } from './acts.js';
import { city, content, DISA, edition, HEDDA, OLLE, ROY, RUT, record, SIV, TELE, until, VERA } from './case.fixture.js';
import type { Content } from './content.js';
import { DECISION_OUTCOMES } from './decision-outcomes.js';
import type { DecisionRecord } from './events.js';
import { correctionIsClerical } from './rules/correction-is-clerical.js';

const DAY = '2026-02-10';
const decide = (test: TestRecord, more: object = {}, actor = DISA, today = DAY) =>
  test.when(
    A['decide-edition'],
    { type: 'decide-edition', ...TELE, textHash: edition(test).text?.hash ?? '', outcome: 'approve', record: record(), ...more },
    context(today, actor),
  );

describe('the city director decides', () => {
  it('on the board’s behalf, by the mandates up to the council', () => {
    expect(decide(until('ready'))).toMatchObject({
      as: { office: 'city-director', onBehalfOf: 'executive-board', mandates: ['mandate/director', 'mandate/board'] },
      changes: [{ event: { type: 'EditionApproved', document: 1 } }],
    });
  });

  it('not while the council’s decision is not recorded', () => {
    const test = until('ready', city({ approved: false }));
    expect(refusalOf(decide(test)).refused).toMatch(/condition|mandate/);
    expect(edition(test).state).toBe('ready');
  });

  it.each<[string, string, object]>([
    ['returned', 'draft', { outcome: 'return' }],
    ['declined', 'declined', { outcome: 'decline' }],
    ['postponed', 'postponed', { outcome: 'postpone', until: '2026-03-02' }],
    ['referred', 'referred', { outcome: 'refer', record: record({ delegable: false }) }],
  ])('the case is %s', (_, state, more) => {
    const test = until('ready');
    expect(isRefusal(decide(test, more))).toBe(false);
    expect(edition(test).state).toBe(state);
  });

  it.each<[string, object, string]>([
    ['on another text', { textHash: 'old' }, 'another-text'],
    ['on what may not be delegated', { record: record({ delegable: false }) }, 'not-delegable'],
    ['without an answer to KL 6:38', { record: record({ delegableReasons: '' }) }, 'delegable-unanswered'],
    ['without reasons', { record: record({ reasons: ' ' }) }, 'record-lacks'],
    ['without a presenter', { record: record({ presenter: '' }) }, 'record-lacks'],
    ['to postpone without a day', { outcome: 'postpone' }, 'record-lacks'],
    ['to postpone to yesterday', { outcome: 'postpone', until: '2026-02-09' }, 'day-past'],
    ['to change without saying what', { outcome: 'approve-with-changes' }, 'record-lacks'],
  ])('never %s', (_, more, refused) => {
    expect(told(decide(until('ready'), more))).toBe(refused);
  });

  it('never when the day in force is past by then', () => {
    expect(told(decide(until('ready'), {}, DISA, '2026-05-05'))).toBe('in-force-day-past');
  });
});

describe('who drafted or reviewed does not decide', () => {
  it.each([
    ['the drafter', 'olle', 'drafter-does-not-decide'],
    ['a reviewer', 'rut', 'reviewer-does-not-decide'],
  ])('%s, made director, is refused', (_, id, refused) => {
    expect(told(decide(until('ready'), {}, person(id, 'city-director')))).toBe(refused);
  });
});

describe('an interest', () => {
  const declare = (test: TestRecord, who: string, actor = DISA) =>
    test.when(
      A['declare-interest'],
      { type: 'declare-interest', ...TELE, person: who, reasons: 'Make äger bolaget.' },
      context(DAY, actor),
    );

  it('declared by the director moves the case to the deputy, who acts in the director’s stead', () => {
    const test = until('ready');
    declare(test, 'disa');
    expect(told(decide(test))).toBe('decider-disqualified');
    expect(decide(test, {}, VERA)).toMatchObject({ as: { office: 'deputy', inStead: { person: 'disa' } } });
  });

  it('raised by another holds the decision until the board has settled it', () => {
    const test = until('ready');
    declare(test, 'disa', OLLE);
    expect(told(decide(test))).toBe('disqualification-open');
    const settle = {
      type: 'settle-disqualification',
      ...TELE,
      person: 'disa',
      disqualified: false,
      reasons: 'Utan betydelse (6:29).',
    } as const;
    expect(told(test.when(A['settle-disqualification'], settle, context(DAY, DISA)))).toBe('interest-disputed');
    const board = { day: '2026-02-09', paragraph: '14', reasons: '' };
    expect(told(test.when(A['settle-disqualification'], { ...settle, board }, context(DAY, SIV)))).toEqual(['DisqualificationDecided']);
    expect(told(decide(test))).toEqual(['EditionApproved']);
  });

  it.each([
    ['of nobody', 'nobody', 'not-found'],
    ['of a unit', 'skolnamnden', 'not-found'],
    ['of somebody of whom it is open already', 'rut', 'interest-known'],
  ])('is not raised %s', (_, whom, refused) => {
    const test = until('ready');
    declare(test, 'rut', OLLE);
    expect(told(declare(test, whom, OLLE))).toBe(refused);
  });

  it.each(['olle', 'rut', 'disa'])('raised of another who has a part in the case (%s) holds whoever decides, also the deputy', (whom) => {
    const made = () => {
      const test = until('ready');
      declare(test, whom, HEDDA);
      return test;
    };
    const open = DECISION_OUTCOMES.filter(
      (outcome) => told(decide(made(), { outcome, until: '2026-04-01' }, VERA)) !== 'disqualification-open',
    );
    expect(open).toEqual(['return', 'postpone', 'refer']);
    const test = made();
    const settle = {
      type: 'settle-disqualification',
      ...TELE,
      person: whom,
      disqualified: false,
      reasons: 'Utan betydelse (6:29).',
    } as const;
    const board = { day: '2026-02-09', paragraph: '14', reasons: '' };
    test.when(A['settle-disqualification'], { ...settle, board }, context(DAY, SIV));
    expect(told(decide(test, {}, VERA))).toEqual(['EditionApproved']);
  });

  it('that somebody declared of themselves bars them, and holds nobody else', () => {
    const test = until('ready');
    declare(test, 'rut', RUT);
    expect(told(decide(test))).toEqual(['EditionApproved']);
  });

  it('does not move the case to a deputy whose time is out', () => {
    expect(told(decide(until('ready'), {}, VERA, '2026-07-01'))).toBe('role-missing');
  });
});

describe('approved with changes', () => {
  const amended = (more: Partial<Content>) => ({
    outcome: 'approve-with-changes',
    amended: { content: content(more), amendments: 'Tydligare rubrik.' },
  });

  it('keeps the reviewed provisions and becomes the decided text', () => {
    const test = until('ready');
    expect(told(decide(test, amended({ title: 'Anvisning om telefoni' })))).toEqual(['TextAmended', 'EditionApproved']);
    expect(edition(test).text?.outline.title).toBe('Anvisning om telefoni');
  });

  it('may put the words of a provision otherwise', () => {
    const test = until('ready');
    const provisions = content().provisions.map((one) => ({ ...one, text: one.text.replace('Bestämmelse om', 'Bestämmelsen rör') }));
    expect(told(decide(test, amended({ provisions: [...provisions.slice(0, 1), ...content().provisions.slice(1)] })))).toBe(
      'material-change',
    );
    const misspelt = content().provisions.map((one) => ({ ...one, text: one.text.replace('Bestämmelse', 'Bestämmelser') }));
    expect(told(decide(test, amended({ provisions: misspelt })))).toEqual(['TextAmended', 'EditionApproved']);
    expect(edition(test)).toMatchObject({ state: 'decided', decisions: [{ outcome: 'approved-with-changes' }] });
  });

  it('names all that is material', () => {
    const provisions = content().provisions.map((one) => ({ ...one, text: `${one.text} Skolnämnden ska betala 7 procent.` }));
    const refused = refusalOf(decide(until('ready'), amended({ provisions, addressees: ['skolnamnden'] })));
    expect(refused.facts).toEqual({ what: 'duty, body, figure, sentence, extent, addressees' });
  });

  it.each<[string, Partial<Content>]>([
    ['provisions in another order', { provisions: content().provisions.toReversed() }],
    ['a text that is another', { provisions: content().provisions.map((one) => ({ ...one, text: 'Staden köper allt av en enda.' })) }],
    ['another duty', { provisions: content().provisions.map((one) => ({ ...one, text: `Ska: ${one.text}` })) }],
    ['another rule for the time between', { transitional: 'Gällande avtal löper ut.' }],
    ['other addressees', { addressees: ['skolnamnden'] }],
    ['another who may exempt', { exemptionsBy: 'head-of-it' }],
    ['an earlier day', { inForceFrom: '2026-04-01' }],
    ['another month to be evaluated in', { evaluationMonths: 120 }],
    ['no references', { references: [] }],
    ['a title that is another', { title: 'Helt annan rubrik' }],
    ['consequences that are others', { consequences: { ...content().consequences, cost: 'Kostnaden tiodubblas.' } }],
    ['another account of what changes', { changes: 'Nämnden ska betala själv.' }],
  ])('never with %s: that goes back to review', (_, more) => {
    expect(told(decide(until('ready'), amended(more)))).toBe('material-change');
  });

  it('may begin later, and put what stands beside the provisions otherwise', () => {
    const later = { inForceFrom: '2026-06-01', changes: 'Nyskriven anvisning.' };
    expect(told(decide(until('ready'), amended(later)))).toEqual(['TextAmended', 'EditionApproved']);
  });
});

describe('approved with changes that leave something out', () => {
  it.each<[string, Partial<Content>, string]>([
    ['a consequence', { consequences: { ...content().consequences, security: ' ' } }, 'draft-lacks-consequence'],
  ])('is refused for %s, as the draft would have been', (_, more, refused) => {
    const amended = { outcome: 'approve-with-changes', amended: { content: content(more), amendments: 'Kortare.' } };
    expect(told(decide(until('ready'), amended))).toBe(refused);
  });
});

describe('a case that was referred', () => {
  const board = { day: '2026-02-25', paragraph: '7', reasons: 'Enligt förslaget.' };
  const referred = () => {
    const test = until('ready');
    decide(test, { outcome: 'refer', record: record({ delegable: false }) });
    return test;
  };
  const meet = (test: TestRecord, more: object = {}, actor = SIV, today = '2026-02-26') =>
    test.when(
      A['record-board-decision'],
      { type: 'record-board-decision', ...TELE, outcome: 'approved', board, ...more },
      context(today, actor),
    );

  it('is decided by the board, on record with day and paragraph', () => {
    const test = referred();
    expect(told(meet(test))).toEqual(['BoardApproved']);
    expect(edition(test)).toMatchObject({ state: 'decided', documents: 2 });
  });

  it.each<[string, string, string, object, string | readonly string[]]>([
    ['met before the day in force, recorded after it', '2026-04-29', '2026-05-05', {}, ['BoardApproved']],
    ['met on the day in force', '2026-05-04', '2026-05-20', {}, ['BoardApproved']],
    ['met after the day in force', '2026-05-05', '2026-05-05', {}, 'in-force-day-past'],
    ['met after it, and returned the text', '2026-05-05', '2026-05-05', { outcome: 'returned' }, ['BoardReturned']],
  ])('is approved with a day in force that was to come when the board %s', (_, day, today, more, outcome) => {
    expect(told(meet(referred(), { board: { ...board, day }, ...more }, SIV, today))).toEqual(outcome);
  });

  it('never before the board has met, nor by the director', () => {
    expect(told(meet(referred(), {}, SIV, '2026-02-24'))).toBe('board-day-ahead');
    expect(told(meet(referred(), {}, DISA))).toBe('role-missing');
    expect(told(decide(referred()))).toBe('wrong-state');
  });

  it('never at a meeting before the referral, nor without reasons, whatever the outcome', () => {
    for (const outcome of ['approved', 'returned', 'declined']) {
      expect(told(meet(referred(), { outcome, board: { ...board, day: '2026-02-09' } }))).toBe('board-day-before-referral');
      expect(told(meet(referred(), { outcome, board: { ...board, reasons: ' ' } }))).toBe('reasons-missing');
    }
    expect(told(meet(referred(), { board: { ...board, day: DAY } }))).toEqual(['BoardApproved']);
  });
});

describe('a consultation', () => {
  const open = (test: TestRecord) => {
    test.standing('unit', 'skolnamnden', { id: 'skolnamnden', name: 'Skolnämnden', kind: 'committee' } as never);
    return test.when(
      A['open-consultation'],
      { type: 'open-consultation', ...TELE, units: ['skolnamnden'], question: 'Är tiden rimlig?' },
      context(DAY, OLLE),
    );
  };
  const contact = person('kim', { role: 'committee-contact', unit: 'skolnamnden', from: '2020-01-01' });
  const answer = {
    type: 'answer-consultation',
    ...TELE,
    unit: 'skolnamnden',
    answeredBy: { by: 'committee', day: DAY, paragraph: '3' },
    answer: 'Ja.',
  } as const;

  it('holds the decision until all have answered, and the answer says who decided it', () => {
    const test = until('ready');
    expect(told(open(test))).toEqual(['ConsultationOpened']);
    expect(told(decide(test))).toBe('consultation-open');
    expect(told(test.when(A['answer-consultation'], answer, context(DAY, RUT)))).toBe('role-missing');
    expect(told(test.when(A['answer-consultation'], answer, context(DAY, contact)))).toEqual(['ConsultationAnswered']);
    expect(told(decide(test))).toEqual(['EditionApproved']);
  });

  it('holds what decides the matter alone: the case may be returned, postponed and referred meanwhile', () => {
    const made = () => {
      const test = until('ready');
      open(test);
      return test;
    };
    const left = DECISION_OUTCOMES.filter((outcome) => told(decide(made(), { outcome, until: '2026-04-01' })) !== 'consultation-open');
    expect(left).toEqual(['return', 'postpone', 'refer']);
  });

  it.each([false, true])('holds what the board decides unless the case is urgent (%s), and never that it returns it', (urgent) => {
    const meets = (outcome: 'approved' | 'declined' | 'returned') => {
      const test = until('ready');
      open(test);
      decide(test, { outcome: 'refer', urgent });
      const board = { day: DAY, paragraph: '7', reasons: 'Enligt förslaget.' };
      return told(test.when(A['record-board-decision'], { type: 'record-board-decision', ...TELE, outcome, board }, context(DAY, SIV)));
    };
    const held = 'consultation-open';
    expect(meets('approved')).toEqual(urgent ? ['BoardApproved'] : held);
    expect(meets('declined')).toEqual(urgent ? ['BoardDeclined'] : held);
    expect(meets('returned')).toEqual(['BoardReturned']);
  });

  it.each([
    ['the day on which the committee was asked', { by: 'committee', day: DAY, paragraph: '3' }, ['ConsultationAnswered']],
    ['an earlier day', { by: 'committee', day: '2026-02-09', paragraph: '3' }, 'committee-day-before-consultation'],
    ['a day to come', { by: 'committee', day: '2026-03-13', paragraph: '3' }, 'board-day-ahead'],
    ['no paragraph', { by: 'committee', day: DAY, paragraph: ' ' }, 'record-lacks'],
    ['no day, by the office', { by: 'office' }, ['ConsultationAnswered']],
  ] as const)('is answered by a decision of %s: %j', (_, answeredBy, then) => {
    const test = until('ready');
    open(test);
    expect(told(test.when(A['answer-consultation'], { ...answer, answeredBy }, context('2026-03-12', contact)))).toEqual(then);
  });

  it.each(['in-review', 'ready'] as const)('gives the director their days from when it is over, opened while the case is %s', (stage) => {
    const test = until(stage);
    open(test);
    if (stage === 'in-review') {
      const textHash = edition(test).text?.hash ?? '';
      for (const by of [RUT, ROY]) {
        const verdict = { type: 'give-verdict', ...TELE, textHash, verdict: 'supports', reasons: '', comments: [] } as const;
        test.when(A['give-verdict'], verdict, context(DAY, by));
      }
    }
    const { state, consultation, decideBy } = edition(test);
    expect([state, decideBy]).toEqual(['ready', addWorkingDays(consultation?.answerBy ?? '', STANDING_POLICY.decision.within)]);
  });

  it('is answered also while its text is taken back to draft, and awaited there', () => {
    const test = until('ready');
    open(test);
    test.when(A['reopen-draft'], { type: 'reopen-draft', ...TELE, reasons: 'Skrivs om.' }, context(DAY, OLLE));
    expect(edition(test).state).toBe('draft');
    expect(awaitedByEdition(edition(test))).toEqual(['person:olle', 'unit:skolnamnden']);
    expect(awaitedOfOthers(edition(test), STANDING_POLICY)).toMatchObject([{ kind: 'consultation-answers', come: 0, of: 1 }]);
    expect(told(test.when(A['answer-consultation'], answer, context(DAY, contact)))).toEqual(['ConsultationAnswered']);
    expect(awaitedByEdition(edition(test))).toEqual(['person:olle']);
  });

  it('remembers which text was sent, and which each answer is about', () => {
    const test = until('ready');
    const sent = edition(test).text?.hash;
    open(test);
    test.when(A['reopen-draft'], { type: 'reopen-draft', ...TELE, reasons: 'Skrivs om.' }, context(DAY, OLLE));
    const more = content({ transitional: 'Den som har ett avtal följer det.' });
    test.when(A['save-draft'], { type: 'save-draft', ...TELE, content: more }, context(DAY, OLLE));
    test.when(A['answer-consultation'], answer, context(DAY, contact));
    const { text, consultation } = edition(test);
    expect(text?.hash).not.toBe(sent);
    expect(consultation).toMatchObject({ textHash: sent, answers: [{ textHash: text?.hash }] });
  });

  it('is answered, and awaited, also while the case lies with the board', () => {
    const test = until('ready');
    open(test);
    test.when(
      A['take-to-board'],
      { type: 'take-to-board', ...TELE, reasons: 'Tas över.', board: { day: DAY, paragraph: '2', reasons: 'Tas över.' } },
      context(DAY, SIV),
    );
    expect(edition(test).state).toBe('referred');
    expect(awaitedByEdition(edition(test))).toEqual(['role:board-secretary', 'unit:skolnamnden']);
    expect(awaitedOfOthers(edition(test), STANDING_POLICY).map(({ kind }) => kind)).toEqual(['board-decision', 'consultation-answers']);
    expect(told(test.when(A['answer-consultation'], answer, context(DAY, contact)))).toEqual(['ConsultationAnswered']);
    expect(edition(test).consultation?.answers).toEqual([
      { unit: 'skolnamnden', answeredBy: answer.answeredBy, at: `${DAY}T09:00:00.000Z`, textHash: edition(test).text?.hash },
    ]);
  });

  it('is answered too late once the case is decided: the answer is a numbered document of it all the same, and awaited no more', () => {
    const test = until('ready');
    open(test);
    decide(test, {}, DISA, '2026-03-11');
    expect(awaitedByEdition(edition(test))).toEqual([]);
    const before = edition(test);
    const outcome = test.when(A['answer-consultation'], answer, context('2026-03-12', contact));
    expect(outcome).toMatchObject({ changes: [{ event: { type: 'ConsultationAnswered', document: before.documents + 1 } }] });
    expect(edition(test)).toEqual({
      ...before,
      documents: before.documents + 1,
      consultation: {
        ...before.consultation,
        answers: [
          {
            unit: 'skolnamnden',
            answeredBy: answer.answeredBy,
            at: '2026-03-12T09:00:00.000Z',
            textHash: before.text?.hash,
            late: true,
          },
        ],
      },
    });
  });

  it('holds it no longer than its time', () => {
    const test = until('ready');
    open(test);
    expect(told(decide(test, {}, DISA, '2026-03-11'))).toEqual(['EditionApproved']);
  });
});

describe('a correction', () => {
  const correct = (test: TestRecord, more: Partial<Content>, actor = DISA) =>
    test.when(
      A['correct-edition'],
      { type: 'correct-edition', ...TELE, content: content(more), what: 'Skrivfel.', reasons: 'FL § 36.' },
      context(DAY, actor),
    );
  const misspelt = { provisions: content().provisions.map((one) => ({ ...one, text: `${one.text} ` })) };

  it('puts a clerical error right, by who holds the mandate', () => {
    const test = until('decided');
    expect(told(correct(test, misspelt))).toEqual(['CorrectionMade']);
    expect(edition(test)).toMatchObject({ corrections: [{ document: 2, body: 'delegate' }], documents: 2, state: 'decided' });
  });

  it('is never more than clerical, and never the drafter’s', () => {
    expect(told(correct(until('decided'), { addressees: ['skolnamnden'] }))).toBe('not-clerical');
    expect(told(correct(until('decided'), { inForceFrom: '2026-06-01' }))).toBe('not-clerical');
    expect(told(correct(until('decided'), misspelt, OLLE))).toBe('role-missing');
    const rewritten = { provisions: content().provisions.map((one) => ({ ...one, text: 'Staden köper allt av en enda leverantör.' })) };
    expect(refusalOf(correct(until('decided'), rewritten))).toEqual({ refused: 'not-clerical', facts: { what: 'body, extent' } });
    expect(told(correct(until('decided'), {}))).toBe('nothing-corrected');
  });

  it.each<[string, Partial<Content>, string]>([
    ['a rule for the time between', { transitional: 'Alla gällande avtal ska sägas upp före den 1 juni 2026.' }, 'extent'],
    ['another subject', { title: 'Staden köper allt av en enda leverantör' }, 'body, extent'],
    ['no consequences', { consequences: { ...content().consequences, security: '' } }, 'extent'],
    ['other references', { references: ['031-1/2026'] }, 'references'],
  ])('never gives it %s', (_, more, what) => {
    expect(refusalOf(correct(until('decided'), more))).toEqual({ refused: 'not-clerical', facts: { what } });
  });

  const BEFORE =
    'Nämnden får anlita konsulter och ska anmäla det senast i mars, men inte utan att frågga stadsledningskontoret om vilka avtal som finns.';
  it.each([
    ['a misspelt word', BEFORE.replace('frågga', 'fråga'), undefined],
    ['another spelling of a duty', BEFORE.replace('ska', 'skall'), undefined],
    ['a duty that was misspelt', [BEFORE.replace('inte', 'inet'), BEFORE], undefined],
    ['a body that was misspelt', [BEFORE.replace('skontoret', 'skontret'), BEFORE], undefined],
    ['a figure more', BEFORE.replace('mars', '3 mars'), 'figure'],
    ['another month', BEFORE.replace('mars', 'maj'), 'figure'],
    ['another body', BEFORE.replace('stadsledningskontoret', 'servicenämnden'), 'body'],
    ['a leave that becomes a ban', BEFORE.replace('får', 'får inte'), 'duty'],
    ['a ban in older words', BEFORE.replace('får', 'får icke'), 'duty'],
    ['a duty that becomes advice', BEFORE.replace('ska', 'bör'), 'duty'],
    ['a denial that goes', BEFORE.replace('inte ', ''), 'duty'],
    ['a bound that turns', BEFORE.replace('senast', 'tidigast'), 'duty'],
    ['a duty and a leave that change places', BEFORE.replace('ska', 'får').replace('får', 'ska'), 'duty'],
  ] as [string, string | [string, string], string | undefined][])('may be %s, or not', (_, texts, what) => {
    const [before, now] = typeof texts === 'string' ? [BEFORE, texts] : texts;
    const saying = (text: string) => content({ provisions: content().provisions.map((one) => ({ ...one, text })) });
    expect(correctionIsClerical(saying(before), saying(now))?.facts?.what).toBe(what);
    const meanwhile = (transitional: string) => content({ transitional });
    expect(correctionIsClerical(meanwhile(before), meanwhile(now))?.facts?.what).toBe(what);
  });
});

it('what a record lacks is named', () => {
  const lacking: Partial<DecisionRecord> = { presenter: '', unionNote: '' };
  expect(refusalOf(decide(until('ready'), { record: record(lacking) })).facts).toEqual({ fields: 'presenter, unionNote' });
});
