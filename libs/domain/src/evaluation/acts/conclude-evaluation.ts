import { type Change, streamOf } from '../../act.js';
import { addMonths } from '../../conduct/legal-time.js';
import { directiveChanges } from '../../directive/changes.js';
import { editionOf } from '../../directive/directive.js';
import type { DirectiveEvent } from '../../directive/events.js';
import { reasonsAreGiven } from '../../directive/rules/reasons-are-given.js';
import { refuse } from '../../refusal.js';
import { type Evaluation, stillToAnswer } from '../evaluation.js';
import { evaluationAct, type OfRound } from '../evaluation-act.js';
import type { EvaluationOutcome } from '../events.js';
import { revisionFrom } from '../revision.js';
import { silenceIsExplained } from '../rules/all-have-answered.js';
import { outcomeIsPossible } from '../rules/outcome-is-possible.js';

export interface ConcludeEvaluationCommand extends OfRound {
  readonly type: 'conclude-evaluation';
  readonly outcome: EvaluationOutcome;
  readonly reasons: string;
  /** Why it is concluded without the answers that are missing. */
  readonly withoutReasons?: string;
}

/**
 * The head of IT says what the evaluation came to, for the board to read. It plans the next one, and an outcome to revise opens the next edition.
 * To repeal, or to propose a new strategy, is for others to decide.
 */
export const concludeEvaluation = evaluationAct<ConcludeEvaluationCommand>('conclude-evaluation', {
  opensCase: true,
  rules: ({ reasons, withoutReasons }, evaluation) => [reasonsAreGiven(reasons), silenceIsExplained(evaluation, withoutReasons)],

  decide: ({ outcome, reasons, withoutReasons }, evaluation, context, world) => {
    const directive = world.find('directive', evaluation.directive);
    const edition = directive && editionOf(directive, evaluation.edition);
    if (!edition) return refuse('not-found');
    const refusal = outcomeIsPossible(outcome, directive, edition);
    if (refusal) return refusal;

    const concluded: DirectiveEvent = {
      type: 'EvaluationConcluded',
      edition: edition.number,
      evaluation: evaluation.id,
      outcome,
      nextOn: addMonths(context.today, edition.text?.outline.evaluationMonths ?? 12),
    };
    const revision = outcome === 'revise' ? [revisionFrom(evaluation, directive, reasons, context)] : [];
    return {
      as: { office: 'head-of-it' },
      changes: [conclusion(evaluation, { outcome, reasons, withoutReasons }), ...directiveChanges(directive.id, concluded, ...revision)],
    };
  },
});

function conclusion(
  evaluation: Evaluation,
  { outcome, reasons, withoutReasons }: Pick<ConcludeEvaluationCommand, 'outcome' | 'reasons' | 'withoutReasons'>,
): Change {
  const without = stillToAnswer(evaluation);
  return {
    stream: streamOf('evaluation', evaluation.id),
    event: {
      type: 'ConclusionDrawn',
      outcome,
      reasons,
      without,
      ...(without.length > 0 && { withoutReasons }),
      reportToBoard: true,
    },
  };
}
