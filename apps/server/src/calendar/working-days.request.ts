import { Day } from '../fields/day.js';

/** A period, both ends included: a year and a month at most. */
export class WorkingDaysRequest {
  /** @example "2026-12-01" */
  @Day()
  from: string;

  /** @example "2027-01-31" */
  @Day()
  until: string;
}
