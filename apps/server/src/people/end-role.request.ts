import { Day } from '../fields/day.js';
import { Text } from '../fields/text.js';
import { Whole } from '../fields/whole.js';

/** A role ends before its time. */
export class EndRoleRequest {
  /** The role's number among the person's. @example 1 */
  @Whole({ min: 1, max: 10_000 })
  number: number;

  /** Yesterday ends it at once. @example "2009-06-30" */
  @Day()
  lastDay: string;

  /** @example "Byter tjänst." */
  @Text({ min: 1, max: 2_000 })
  reason: string;
}
