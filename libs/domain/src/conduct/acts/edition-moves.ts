import { type Act, AS_SYSTEM, type Context } from '../../act.js';
import { decided } from '../../directive/changes.js';
import type { Directive, Edition } from '../../directive/directive.js';
import type { DirectiveEvent } from '../../directive/events.js';
import { reviewCloses } from '../../directive/review-closing.js';
import { IN_PREPARATION } from '../../directive/states.js';
import { refuse } from '../../refusal.js';
import { type SwedishDate, swedishDateOf } from '../../time.js';
import { type EditionCase, editionOfCase } from '../edition-case.js';
import { endOfStrategy } from '../end-of-strategy.js';
import { addMonths } from '../legal-time.js';
import { addDays, addWorkingDays } from '../working-days.js';
import type { ConductCommand } from './conduct-command.js';
import { editionCase } from './edition.js';
import { stillDue } from './still-due.js';

type Events = (edition: Edition, about: EditionCase, context: Context) => readonly DirectiveEvent[];

/** A move of an edition's case when its time has come: done only while the record lists it, so never twice. */
function move(events: Events): Act<ConductCommand> {
  return {
    rests: editionCase.rests,
    decide: (world, command, context) => {
      const about = editionCase.find(world, command);
      if (!about) return refuse('not-found');
      const refused = stillDue(command, editionCase.read(about, context), context);
      return refused ?? decided(AS_SYSTEM, about.directive.id, ...events(editionOfCase(about), about, context));
    },
  };
}

/** Its deadline closes a review that has its quorum; the case is ready for decision. */
const closeReview = move(({ number, review }, _, { today, policy }) =>
  review ? reviewCloses(number, review, 'deadline', today, policy) : [],
);

/** A postponed case lies with the director again. */
const resumeDecision = move(({ number }, _, { today, policy }) => [
  { type: 'DecisionResumed', edition: number, decideBy: addWorkingDays(today, policy.decision.within) },
]);

/**
 * From its date the edition binds, and the one before it no longer does: in one act, so that never two are in force and never none between them.
 * The date is the decision's own, however late the conductor is; but nothing binds before it was published.
 */
const enterIntoForce = move((edition, { directive }, { today }) => {
  const published = edition.publishedAt === undefined ? today : swedishDateOf(edition.publishedAt);
  const { inForceFrom = today, evaluationMonths = 12 } = edition.text?.outline ?? {};
  const on = [inForceFrom, published].sort().at(-1) ?? today;
  return [
    ...before(edition, directive).map(({ number }) => superseded(number, edition.number, addDays(on, -1))),
    { type: 'EnteredIntoForce', edition: edition.number, on, evaluateFrom: addMonths(on, evaluationMonths) },
  ];
});

const superseded = (edition: number, by: number, lastDay: SwedishDate): DirectiveEvent => ({
  type: 'EditionSuperseded',
  edition,
  by,
  lastDay,
});

function before({ number }: Edition, { editions }: Directive): readonly Edition[] {
  return editions.filter((one) => one.number < number && (one.state === 'in-force' || one.state === 'published'));
}

/** After its last day the directive no longer binds. */
const takeOutOfForce = move(({ number }) => [{ type: 'EditionRepealed', edition: number }]);

/** The directive ends with its strategy; what was not decided has had no last day. */
const lapse = move((edition, { strategies, directive }) => {
  const { number, state } = edition;
  const end = endOfStrategy(directive, edition, strategies);
  if (!end) return [];
  if (IN_PREPARATION.includes(state)) return [{ type: 'DraftLapsed', edition: number, strategy: end.strategy }];
  return [{ type: 'EditionLapsed', edition: number, ...end }];
});

export const EDITION_MOVES = {
  'close-review': closeReview,
  'resume-decision': resumeDecision,
  'enter-into-force': enterIntoForce,
  'take-out-of-force': takeOutOfForce,
  lapse,
} as const;
