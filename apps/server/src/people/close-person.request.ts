import { Day } from '../fields/day.js';
import { Text } from '../fields/text.js';

/** A person leaves. */
export class ClosePersonRequest {
  /** Every role ends with it at the latest. @example "2009-08-31" */
  @Day()
  lastDay: string;

  /** @example "Slutar sin anställning." */
  @Text({ min: 1, max: 2_000 })
  reason: string;
}
