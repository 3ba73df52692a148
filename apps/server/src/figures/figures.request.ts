import { Day } from '../fields/day.js';
import { MayBeLeftOut } from '../fields/left-out.js';
import { WholeInQuery } from '../fields/whole.js';
import { PageRequest } from '../lists/page.request.js';

/** A period, both ends included. */
export class PeriodRequest {
  /** Left out, a year before its end. @example "2026-01-01" */
  @MayBeLeftOut()
  @Day()
  from?: string;

  /** Left out, today. @example "2026-12-31" */
  @MayBeLeftOut()
  @Day()
  until?: string;
}

export class ComingRequest extends PageRequest {
  /** Left out, this year. @example 2027 */
  @MayBeLeftOut()
  @WholeInQuery({ min: 1900, max: 2199 })
  year?: number;
}
