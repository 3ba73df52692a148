import { type Act, AS_SYSTEM, type Context } from '../../act.js';
import { decided } from '../../directive/changes.js';
import { decideBy } from '../../directive/days-to-decide.js';
import type { Edition } from '../../directive/directive.js';
import { enteredIntoForce } from '../../directive/entry-into-force.js';
import type { DirectiveEvent } from '../../directive/events.js';
import { inForceFromOf } from '../../directive/in-force-from.js';
import { reviewCloses } from '../../directive/review-closing.js';
import { IN_PREPARATION } from '../../directive/states.js';
import { refuse } from '../../refusal.js';
import { type EditionCase, editionOfCase } from '../edition-case.js';
import { endOfStrategy } from '../end-of-strategy.js';
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
const closeReview = move((edition, _, { today, policy }) =>
  edition.review ? reviewCloses(edition, edition.review, 'deadline', today, policy) : [],
);

/** A postponed case lies with the director again. */
const resumeDecision = move((edition, _, { today, policy }) => [
  { type: 'DecisionResumed', edition: edition.number, decideBy: decideBy(edition, today, policy) },
]);

/** The date is the edition's own, however late the conductor is. */
const enterIntoForce = move((edition, { directive }, { today }) => enteredIntoForce(edition, directive, inForceFromOf(edition) ?? today));

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
