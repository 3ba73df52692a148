import { type Change, streamOf } from '../../act.js';
import { addWorkingDays } from '../../conduct/working-days.js';
import { directiveChanges } from '../../directive/changes.js';
import { editionAct, type OfEdition } from '../../directive/edition-act.js';
import { capacityFor } from '../../person/capacity.js';
import { holdersOf } from '../../person/holders.js';
import { evaluationId } from '../evaluation.js';
import type { EvaluationEvent } from '../events.js';
import { evaluationIsDue } from '../rules/evaluation-is-due.js';
import { evaluatorsAreFit, evaluatorsOn } from '../rules/evaluators-are-fit.js';
import { nextRound } from '../rules/next-round.js';

export interface OpenEvaluationCommand extends OfEdition {
  readonly type: 'open-evaluation';
  readonly round: number;
  /** Without them, all who hold the role that day. */
  readonly evaluators?: readonly string[];
  /** Why it is opened before its day. */
  readonly reasons?: string;
}

/** A round of evaluation opens on its day, or before it on demand: the questions as they stand today, to the evaluators of today. */
export const openEvaluation = editionAct<OpenEvaluationCommand>('open-evaluation', {
  fields: ['round'],
  opensCase: true,
  more: (command) => ({ streams: [streamOf('evaluation', evaluationId(command))], looksAt: { kinds: ['person'] } }),
  follows: (world, { evaluators }) => evaluators?.map((one) => streamOf('person', one)) ?? holdersOf(world, ['evaluator']),

  rules: ({ round, reasons, evaluators }, { edition }, context, world) => {
    const people = world.all('person');
    const asked = evaluators ?? evaluatorsOn(people, context.today);
    return [nextRound(edition, round), evaluationIsDue(edition, context, reasons), evaluatorsAreFit(asked, people, context.today)];
  },

  decide: (command, { edition }, context, world) => {
    const { today, policy, caseNumber } = context;
    const id = evaluationId(command);
    const answerBy = addWorkingDays(today, policy.evaluation.within);
    const asked: EvaluationEvent = {
      type: 'EvaluatorsAsked',
      directive: command.directive,
      edition: edition.number,
      round: command.round,
      caseNumber: caseNumber(),
      title: edition.text?.outline.title ?? '',
      questions: policy.evaluation.questions,
      provisions: edition.text?.outline.provisions.map((one) => one.id) ?? [],
      evaluators: [...new Set(command.evaluators ?? evaluatorsOn(world.all('person'), today))],
      answerBy,
      ...(command.reasons !== undefined && { reasons: command.reasons }),
    };
    const opened: Change = { stream: streamOf('evaluation', id), event: asked };
    return {
      as: capacityFor('open-evaluation', context),
      changes: [
        opened,
        ...directiveChanges(command.directive, { type: 'EvaluationOpened', edition: edition.number, evaluation: id, answerBy }),
      ],
    };
  },
});
