import { Day } from '../fields/day.js';
import { Text } from '../fields/text.js';

/** An evaluation is moved from the day that the interval gives. */
export class PlanEvaluationRequest {
  /** @example "2009-11-02" */
  @Day()
  on: string;

  /** @example "Revisorerna har bett om en tidigare utvärdering." */
  @Text({ max: 10_000 })
  reasons: string;
}
