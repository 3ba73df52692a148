import { Day } from '../fields/day.js';
import { MayBeLeftOut } from '../fields/left-out.js';

/** The map of which day. */
export class AreaMapRequest {
  /** Left out, today by the record's clock. @example "2009-03-02" */
  @MayBeLeftOut()
  @Day()
  on?: string;
}
