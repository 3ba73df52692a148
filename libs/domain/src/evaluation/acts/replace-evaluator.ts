import { streamOf } from '../../act.js';
import { editionOf } from '../../directive/directive.js';
import { reasonsAreGiven } from '../../directive/rules/reasons-are-given.js';
import { permittedOn } from '../../permission/permitted.js';
import { capacityFor } from '../../person/capacity.js';
import { firstRefusal, refuse } from '../../refusal.js';
import { evaluationAct, type OfRound } from '../evaluation-act.js';
import { evaluatorIsAwaited, evaluatorIsNew } from '../rules/evaluator-is-awaited.js';
import { evaluatorIsFit } from '../rules/evaluators-are-fit.js';

export interface ReplaceEvaluatorCommand extends OfRound {
  readonly type: 'replace-evaluator';
  readonly evaluator: string;
  readonly successor: string;
  readonly reasons: string;
}

/** Somebody else is asked in the place of an evaluator who has given no answer that counts, by the head of IT or the case's officer. The deadline stays. */
export const replaceEvaluator = evaluationAct<ReplaceEvaluatorCommand>('replace-evaluator', {
  more: ({ successor }) => [streamOf('person', successor)],
  rules: ({ evaluator, successor, reasons }, evaluation) => [
    reasonsAreGiven(reasons),
    evaluatorIsAwaited(evaluation, evaluator),
    evaluatorIsNew(evaluation, successor),
  ],

  decide: ({ evaluator, successor, reasons }, { id, directive, edition: number }, context, world) => {
    const found = world.find('directive', directive);
    const edition = found && editionOf(found, number);
    if (!edition) return refuse('not-found');
    const isOfficer = edition.officer === context.actor.person;
    return (
      firstRefusal(
        isOfficer ? undefined : permittedOn('any', 'replace-evaluator', context),
        evaluatorIsFit(world.find('person', successor), edition, context.today),
      ) ?? {
        as: capacityFor('replace-evaluator', context),
        changes: [{ stream: streamOf('evaluation', id), event: { type: 'EvaluatorReplaced', evaluator, successor, reasons } }],
      }
    );
  },
});
