import { editionOf } from '@anvisa/domain/directive/directive';
import type { OfEdition } from '@anvisa/domain/directive/edition-act';
import { Body, Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Act } from '../acts/act.js';
import { Acts } from '../acts/acts.js';
import { AskedBy, type Asking } from '../acts/asking.js';
import { ofEditionParams, TheEdition } from '../editions/edition-act.js';
import { ReasonsRequest } from '../editions/reasons.request.js';
import { NumberParam } from '../fields/address.js';
import { AnswerEvaluationRequest } from './answer-evaluation.request.js';
import { ConcludeEvaluationRequest } from './conclude-evaluation.request.js';
import { EvaluationActAnswer, EvaluationPlanAnswer } from './evaluation.answer.js';
import { evaluationAfter } from './evaluation-shown.js';
import { OpenEvaluationRequest } from './open-evaluation.request.js';
import { PlanEvaluationRequest } from './plan-evaluation.request.js';
import { ReplaceEvaluatorRequest } from './replace-evaluator.request.js';

/** How an area's services are delivered, and whether its directive serves it. */
@Controller('api/directives/:directive/editions/:edition')
@ApiTags('Evaluations')
@ofEditionParams()
export class EvaluationActsController {
  constructor(private readonly acts: Acts) {}

  /** Move the next evaluation from the day that the interval gives, with reasons. */
  @Act('plan-evaluation', 'evaluation-plans')
  plan(
    @TheEdition() of: OfEdition,
    @Body() { on, reasons }: PlanEvaluationRequest,
    @AskedBy() asking: Asking,
  ): Promise<EvaluationPlanAnswer> {
    return this.acts.perform({ type: 'plan-evaluation', ...of, on, reasons }, asking, {
      show: (after) => {
        const directive = after.find('directive', of.directive);
        return { plannedFor: (directive && editionOf(directive, of.edition)?.evaluation.plannedFor) ?? on };
      },
    });
  }

  /** Open a round: the questions as they stand today, to the evaluators of today. Before its day it takes reasons. */
  @Act('open-evaluation', 'evaluations')
  open(@TheEdition() of: OfEdition, @Body() { ...body }: OpenEvaluationRequest, @AskedBy() asking: Asking): Promise<EvaluationActAnswer> {
    return this.acts.perform({ type: 'open-evaluation', ...of, ...body }, asking, evaluationAfter({ ...of, round: body.round }));
  }

  /** Answer all the questions as an evaluator. Until the round is concluded, a later answer takes the place of one's earlier one. */
  @Act('answer-evaluation', 'evaluations/:round/answers')
  answer(
    @TheEdition() of: OfEdition,
    @NumberParam('round') round: number,
    @Body() { answers, findings }: AnswerEvaluationRequest,
    @AskedBy() asking: Asking,
  ): Promise<EvaluationActAnswer> {
    return this.acts.perform({ type: 'answer-evaluation', ...of, round, answers, findings }, asking, evaluationAfter({ ...of, round }));
  }

  /** Decline to answer, with reasons. Somebody else can be asked in one's place. */
  @Act('decline-evaluation', 'evaluations/:round/declined-answers')
  decline(
    @TheEdition() of: OfEdition,
    @NumberParam('round') round: number,
    @Body() { reasons }: ReasonsRequest,
    @AskedBy() asking: Asking,
  ): Promise<EvaluationActAnswer> {
    return this.acts.perform({ type: 'decline-evaluation', ...of, round, reasons }, asking, evaluationAfter({ ...of, round }));
  }

  /** Ask somebody else in the place of an evaluator who has not answered. The deadline stays. */
  @Act('replace-evaluator', 'evaluations/:round/evaluator-replacements')
  replace(
    @TheEdition() of: OfEdition,
    @NumberParam('round') round: number,
    @Body() { ...body }: ReplaceEvaluatorRequest,
    @AskedBy() asking: Asking,
  ): Promise<EvaluationActAnswer> {
    return this.acts.perform({ type: 'replace-evaluator', ...of, round, ...body }, asking, evaluationAfter({ ...of, round }));
  }

  /** Say what the round came to, for the board to read. It plans the next one; an outcome to revise opens the next edition. */
  @Act('conclude-evaluation', 'evaluations/:round/conclusions')
  conclude(
    @TheEdition() of: OfEdition,
    @NumberParam('round') round: number,
    @Body() { ...body }: ConcludeEvaluationRequest,
    @AskedBy() asking: Asking,
  ): Promise<EvaluationActAnswer> {
    return this.acts.perform({ type: 'conclude-evaluation', ...of, round, ...body }, asking, evaluationAfter({ ...of, round }));
  }
}
