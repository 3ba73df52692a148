import { describe, expect, it } from '@jest/globals';
import { STANDING_POLICY } from '../conduct/policy.js';
import { addWorkingDays } from '../conduct/working-days.js';
import { context, refusalOf, type TestRecord, told } from '../receipt/record.fixture.js';
import { awaitedByEdition } from '../work/awaited.js';
import { DIRECTIVE_ACTS as A } from './acts.js';
import { content, edition, OLLE, RUT, TELE, until } from './case.fixture.js';
import { askedOf } from './directive.js';

const DAY = '2026-02-10';
const NEXT = '2026-02-11';
const NAMES = { skolnamnden: 'Skolnämnden', kulturnamnden: 'Kulturnämnden', kyrkonamnden: 'Kyrkonämnden' } as const;

/** A case whose consultation went to the school committee. */
function consulted(stage: 'in-review' | 'ready' = 'ready'): TestRecord {
  const test = until(stage);
  for (const [id, name] of Object.entries(NAMES))
    test.standing('unit', id, { id, name, kind: 'committee', registeredAt: '2008-01-01T09:00:00.000Z' });
  test.standing('unit', 'kyrkonamnden', {
    id: 'kyrkonamnden',
    name: NAMES.kyrkonamnden,
    kind: 'committee',
    registeredAt: '2008-01-01T09:00:00.000Z',
    closed: DAY,
  });
  test.when(
    A['open-consultation'],
    { type: 'open-consultation', ...TELE, units: ['skolnamnden'], question: 'Hinner ni?' },
    context(DAY, OLLE),
  );
  return test;
}
const answerBy = (test: TestRecord) => edition(test).consultation?.answerBy ?? '';
const widen = (test: TestRecord, more: { units?: string[]; answerBy?: string } = {}, who = OLLE, day = NEXT) =>
  test.when(
    A['widen-consultation'],
    { type: 'widen-consultation', ...TELE, units: ['kulturnamnden'], answerBy: answerBy(test), ...more },
    context(day, who),
  );

describe('a committee that was forgotten in a consultation', () => {
  it('is asked too, by the same day, in a document of its own, and is awaited', () => {
    const test = consulted();
    const { documents, decideBy } = edition(test);
    expect(told(widen(test))).toEqual(['ConsultationWidened']);
    expect(edition(test)).toMatchObject({ documents: documents + 1, decideBy, consultation: { units: ['skolnamnden', 'kulturnamnden'] } });
    expect(awaitedByEdition(edition(test))).toContain('unit:kulturnamnden');
    const replayed = test.replayed().state('directive', 'tele')?.editions[0];
    expect(replayed?.consultation).toEqual(edition(test).consultation);
  });

  it('is asked by a later day, which all have who have not answered, and from which the director’s days are counted', () => {
    const test = consulted();
    const later = addWorkingDays(answerBy(test), 5);
    widen(test, { answerBy: later });
    expect([answerBy(test), edition(test).decideBy]).toEqual([later, addWorkingDays(later, STANDING_POLICY.decision.within)]);
    const review = consulted('in-review');
    expect(widen(review, { answerBy: later })).toMatchObject({
      changes: [{ event: expect.not.objectContaining({ decideBy: expect.anything() }) }],
    });
  });

  it('is asked of the text as it is then, and when it was', () => {
    const test = consulted();
    const sent = edition(test).text?.hash;
    test.when(A['reopen-draft'], { type: 'reopen-draft', ...TELE, reasons: 'Skrivs om.' }, context(DAY, OLLE));
    test.when(A['save-draft'], { type: 'save-draft', ...TELE, content: content({ transitional: 'Avtal följs.' }) }, context(DAY, OLLE));
    test.when(A['submit-draft'], { type: 'submit-draft', ...TELE, reviewers: ['rut', 'roy'] }, context(DAY, OLLE));
    widen(test);
    const { consultation, text } = edition(test);
    if (!consultation) throw new Error('there is a consultation');
    expect(text?.hash).not.toBe(sent);
    expect(askedOf(consultation, 'skolnamnden')).toEqual({ at: `${DAY}T09:00:00.000Z`, textHash: sent });
    expect(askedOf(consultation, 'kulturnamnden')).toEqual({ at: `${NEXT}T09:00:00.000Z`, textHash: text?.hash });
  });

  it.each<[string, string, object]>([
    ['twice', 'consulted-already', { units: ['skolnamnden'] }],
    ['that is not there', 'not-found', { units: ['ingen'] }],
    ['that has closed', 'consulted-closed', { units: ['kyrkonamnden'] }],
    ['by an earlier day', 'answer-day-earlier', { answerBy: '2026-02-12' }],
  ])('is not asked %s', (_, code, more) => expect(refusalOf(widen(consulted(), more)).refused).toBe(code));

  it('is asked also when the first day is past, by one that is not', () => {
    const test = consulted();
    const day = addWorkingDays(answerBy(test), 3);
    expect(told(widen(test, {}, OLLE, day))).toBe('day-past');
    expect(told(widen(test, { answerBy: day }, OLLE, day))).toEqual(['ConsultationWidened']);
  });

  it('is asked by an officer, where somebody is asked already', () => {
    expect(told(widen(consulted(), {}, RUT))).toBe('role-missing');
    const test = until('ready').standing('unit', 'kulturnamnden', {
      id: 'kulturnamnden',
      name: 'Kulturnämnden',
      kind: 'committee',
      registeredAt: '2008-01-01T09:00:00.000Z',
    });
    expect(told(widen(test, { answerBy: '2026-03-10' }))).toBe('consultation-not-sent');
  });
});

it('a unit that has closed is asked in no consultation', () => {
  const test = until('ready').standing('unit', 'kyrkonamnden', {
    id: 'kyrkonamnden',
    name: 'Kyrkonämnden',
    kind: 'committee',
    registeredAt: '2008-01-01T09:00:00.000Z',
    closed: DAY,
  });
  const open = { type: 'open-consultation', ...TELE, units: ['kyrkonamnden'], question: 'Hinner ni?' } as const;
  expect(told(test.when(A['open-consultation'], open, context(NEXT, OLLE)))).toBe('consulted-closed');
});
