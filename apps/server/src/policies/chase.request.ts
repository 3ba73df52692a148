import { ESCALATED_TO, type EscalationTo } from '@anvisa/domain/conduct/policy';
import { Choice } from '../fields/choice.js';
import { Parts } from '../fields/part.js';
import { Whole } from '../fields/whole.js';
import { Wholes } from './wholes.js';

/** A year of working days. */
export const LONGEST = 260;

/** Who hears of a missed deadline. */
export class EscalationRequest {
  /** Working days after the deadline. @example 5 */
  @Whole({ min: 1, max: LONGEST })
  after: number;

  /** Whoever holds the role that day, or the office of the mayor: those who read every case. @example "head-of-it" */
  @Choice(ESCALATED_TO)
  to: EscalationTo;
}

/** How something that is awaited is chased. All figures are working days. */
export class ChaseRequest {
  /** The time given. @example 10 */
  @Whole({ min: 1, max: LONGEST })
  within: number;

  /** Days from the deadline: -3 is three days before it, 0 its own morning. @example [-3, 0] */
  @Wholes({ min: -LONGEST, max: 0 }, { min: 0, max: 10 })
  remind: number[];

  @Parts(() => EscalationRequest, { min: 1, max: 10 })
  escalate: EscalationRequest[];
}
