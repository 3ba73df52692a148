import { EVALUATION_STATES, type EvaluationState } from '@anvisa/domain/evaluation/states';
import { Choice } from '../fields/choice.js';
import { MayBeLeftOut } from '../fields/left-out.js';
import { PageRequest } from '../lists/page.request.js';

/** Which evaluations. */
export class EvaluationsRequest extends PageRequest {
  /** @example "open" */
  @MayBeLeftOut()
  @Choice(EVALUATION_STATES)
  state?: EvaluationState;
}
