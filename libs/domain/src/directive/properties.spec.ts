import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Act } from '../act.js';
import { context, type TestRecord } from '../receipt/record.fixture.js';
import { isRefusal } from '../refusal.js';
import { DIRECTIVE_ACTS } from './acts.js';
import { city, content, EVERYONE, REVIEWERS, record } from './case.fixture.js';
import type { DirectiveEvent } from './events.js';
import { evolveDirective } from './evolve.js';
import { IN_PREPARATION } from './states.js';

/** Commands as people could send them in any order, right and wrong. */
const command = fc.oneof(
  fc.constant({ type: 'start-directive', directive: 'tele', area: 'telefoni', title: 'Telefoni' }),
  fc.record({ type: fc.constant('save-draft'), title: fc.constantFrom('A', 'B'), whole: fc.boolean() }),
  fc.record({ type: fc.constant('submit-draft'), reviewers: fc.constantFrom(REVIEWERS, ['rut'], ['rut', 'olle']) }),
  fc.record({ type: fc.constant('reopen-draft'), reasons: fc.constantFrom('', 'Skäl.') }),
  fc.record({ type: fc.constant('withdraw-edition'), reasons: fc.constantFrom('', 'Skäl.') }),
  fc.record({
    type: fc.constant('give-verdict'),
    verdict: fc.constantFrom('supports', 'opposes'),
    reasons: fc.constantFrom('', 'Skäl.'),
    comments: fc.constant([]),
  }),
  fc.record({ type: fc.constant('declare-interest'), person: fc.constantFrom('disa', 'vera', 'rut'), reasons: fc.constant('Jäv.') }),
  fc.record({
    type: fc.constant('decide-edition'),
    outcome: fc.constantFrom('approve', 'return', 'decline', 'refer'),
    delegable: fc.boolean(),
    urgent: fc.boolean(),
  }),
  fc.record({
    type: fc.constant('record-board-decision'),
    outcome: fc.constantFrom('approved', 'returned'),
    board: fc.constant({ day: '2026-02-03', paragraph: '1', reasons: 'Enligt förslaget.' }),
  }),
  fc.record({
    type: fc.constant('record-chair-decision'),
    outcome: fc.constantFrom('approved', 'declined'),
    decidedOn: fc.constantFrom('2026-02-02', '2026-02-03'),
    decidedBy: fc.constant('Karin Ek, kommunstyrelsens ordförande'),
    empowerment: fc.constantFrom('', 'KS 2026-01-14 § 7'),
    reasons: fc.constant('Brådskar.'),
  }),
  fc.constant({ type: 'enter-into-force' }),
  fc.constant({ type: 'start-revision' }),
);
const step = fc.record({
  command,
  actor: fc.constantFrom(...EVERYONE),
  edition: fc.constantFrom(1, 2, 3),
  today: fc.constantFrom('2026-02-02', '2026-02-03', '2026-07-01'),
});
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

/** Fills a command with what a person would see on the page. */
function filled({ command: given, edition: number }: Step, test: TestRecord): object {
  const edition = test.state('directive', 'tele')?.editions.find((one) => one.number === number);
  const more = given as Record<string, unknown>;
  return {
    directive: 'tele',
    edition: number,
    textHash: edition?.text?.hash ?? '',
    ...(given.type === 'save-draft' && {
      content: content({ title: String(more.title), ...(more.whole === false && { addressees: [] }) }),
    }),
    ...(given.type === 'decide-edition' && { record: record({ delegable: more.delegable === true }) }),
    ...given,
  };
}

/** One step; what the conductor would do on a day is told by its event. */
function take(test: TestRecord, one: Step): void {
  const { actor, today, edition: number } = one;
  const type = one.command.type;
  if (type === 'enter-into-force') enter(test, number);
  else test.when(actOf(type), filled(one, test), context(today, actor));
}

function actOf(type: string): Act<object> {
  return DIRECTIVE_ACTS[type as keyof typeof DIRECTIVE_ACTS] as unknown as Act<object>;
}

function enter(test: TestRecord, number: number): void {
  const directive = test.state('directive', 'tele');
  if (directive?.editions.find((one) => one.number === number)?.state !== 'decided') return;
  const before = directive.editions.find(({ state }) => state === 'in-force');
  test.given('directive', 'tele', { type: 'EditionPublished', edition: number }, '2026-05-04');
  if (before)
    test.given('directive', 'tele', { type: 'EditionSuperseded', edition: before.number, by: number, lastDay: '2026-05-03' }, '2026-05-04');
  test.given(
    'directive',
    'tele',
    { type: 'EnteredIntoForce', edition: number, on: '2026-05-04', evaluateFrom: '2027-05-04' },
    '2026-05-04',
  );
}

const lived = (steps: readonly Step[], approved = true): TestRecord => {
  const test = city({ approved });
  for (const one of steps) take(test, one);
  return test;
};
const editionsOf = (test: TestRecord) => test.state('directive', 'tele')?.editions ?? [];

it('at most one edition is in preparation, and at most one in force', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const editions = editionsOf(lived(steps));
      expect(editions.filter(({ state }) => IN_PREPARATION.includes(state)).length).toBeLessThanOrEqual(1);
      expect(editions.filter(({ state }) => state === 'in-force').length).toBeLessThanOrEqual(1);
    }),
  );
});

it('nothing is decided by delegation, nor approved by the board, while the council has not met the condition', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      for (const { decisions } of editionsOf(lived(steps, false))) {
        const free = ['referred', 'returned', 'declined'];
        expect(decisions.filter(({ body, outcome }) => !free.includes(outcome) || (body === 'delegate' && outcome !== 'referred'))).toEqual(
          [],
        );
      }
    }),
  );
});

it('who decides never drafted, reviewed or declared an interest', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 80 }), (steps) => {
      const test = lived(steps);
      for (const { decisions, drafters, reviewedBy } of editionsOf(test)) {
        for (const { by, body } of decisions) {
          if (body === 'delegate') expect([...drafters, ...reviewedBy]).not.toContain(by);
        }
      }
    }),
  );
});

it('a verdict is on the exact text of its round', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      for (const { review } of editionsOf(lived(steps))) {
        for (const { textHash } of review?.verdicts ?? []) expect(textHash).toBe(review?.textHash);
      }
    }),
  );
});

it('replaying the entries gives the state', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const test = city();
      const acted: { event: DirectiveEvent; meta: Parameters<typeof evolveDirective>[2] }[] = [];
      for (const one of steps) {
        const before = test.entries.length;
        take(test, one);
        const { actor, today } = one;
        const by = one.command.type === 'enter-into-force' ? 'system' : actor.person;
        const day = one.command.type === 'enter-into-force' ? '2026-05-04' : today;
        for (const { event } of test.entries.slice(before)) {
          acted.push({
            event: event as DirectiveEvent,
            meta: { id: 'tele', n: acted.length + 1, at: `${day}T09:00:00.000Z`, by, office: 'system' },
          });
        }
      }
      const state = acted.reduce<ReturnType<typeof evolveDirective> | undefined>(
        (so, { event, meta }) => evolveDirective(so, event, meta),
        undefined,
      );
      expect(state).toEqual(test.state('directive', 'tele'));
    }),
  );
});

it('a refused act leaves no trace', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), step, (steps, last) => {
      const test = lived(steps);
      if (last.command.type === 'enter-into-force') return;
      const before = JSON.stringify(test.state('directive', 'tele'));
      const outcome = test.when(actOf(last.command.type), filled(last, test), context(last.today, last.actor));
      if (isRefusal(outcome)) expect(JSON.stringify(test.state('directive', 'tele'))).toBe(before);
    }),
  );
});
