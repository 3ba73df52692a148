import { Day } from '../fields/day.js';

/** Something is recorded of a day. */
export class DayRequest {
  /** @example "2008-12-12" */
  @Day()
  day: string;
}
