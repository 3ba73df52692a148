import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { SYSTEM } from '../actor.js';
import { addDays } from '../conduct/working-days.js';
import { context } from '../receipt/record.fixture.js';
import { answerEvaluation } from './acts/answer-evaluation.js';
import { concludeEvaluation } from './acts/conclude-evaluation.js';
import { openEvaluation } from './acts/open-evaluation.js';
import { planEvaluation } from './acts/plan-evaluation.js';
import { stillToAnswer } from './evaluation.js';
import { EVALUATION_OUTCOMES } from './events.js';
import { answers, elis, eva, head, inForce } from './round.fixture.js';

const step = fc.record({
  act: fc.constantFrom('plan', 'open', 'answer', 'conclude'),
  actor: fc.constantFrom(SYSTEM, head, eva, elis),
  round: fc.integer({ min: 1, max: 4 }),
  later: fc.integer({ min: 0, max: 200 }),
  outcome: fc.constantFrom(...EVALUATION_OUTCOMES),
});

describe('an evaluation, whatever is tried in whatever order', () => {
  it('is the only one open of its edition, keeps its conclusion, and hears each evaluator once', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const record = inForce(eva, elis);
        let day = '2026-03-02';
        for (const { act, actor, round, later, outcome } of steps) {
          day = addDays(day, later);
          const about = { directive: 'tele', edition: 1, round };
          const when = context(day, actor);
          if (act === 'plan') record.when(planEvaluation, { type: 'plan-evaluation', ...about, on: day, reasons: 'Skäl.' }, when);
          if (act === 'open') record.when(openEvaluation, { type: 'open-evaluation', ...about, reasons: 'Skäl.' }, when);
          if (act === 'answer') record.when(answerEvaluation, { type: 'answer-evaluation', ...about, answers, findings: [] }, when);
          if (act === 'conclude')
            record.when(
              concludeEvaluation,
              { type: 'conclude-evaluation', ...about, outcome, reasons: 'Skäl.', withoutReasons: 'Skäl.' },
              when,
            );

          const rounds = [1, 2, 3, 4].flatMap((n) => record.state('evaluation', `tele/1/${n}`) ?? []);
          const open = rounds.filter(({ state }) => state === 'open');
          expect(open.length).toBeLessThanOrEqual(1);
          expect(record.state('directive', 'tele')?.editions[0]?.evaluation.open).toBe(open[0]?.id);
          for (const one of rounds) {
            expect(record.replayed().state('evaluation', one.id)).toEqual(one);
            expect(one.state === 'concluded').toBe(one.conclusion !== undefined);
            expect(new Set(one.answers.map(({ by }) => by)).size).toBe(one.answers.length);
            if (one.conclusion) expect(one.conclusion.without).toEqual(stillToAnswer(one));
          }
          const prepared = record.state('directive', 'tele')?.editions.filter(({ state }) => state === 'draft') ?? [];
          expect(prepared.length).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
