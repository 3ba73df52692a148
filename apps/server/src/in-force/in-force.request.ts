import { Day } from '../fields/day.js';
import { MayBeLeftOut } from '../fields/left-out.js';
import { Name } from '../fields/text.js';
import { PageRequest } from '../lists/page.request.js';

/** On which day; left out, today by the record's clock. */
export class OnRequest {
  /** @example "2009-03-02" */
  @MayBeLeftOut()
  @Day()
  on?: string;
}

/** What applied on a day, in the whole city or in one area. */
export class InForceRequest extends PageRequest {
  /** Left out, today. @example "2009-03-02" */
  @MayBeLeftOut()
  @Day()
  on?: string;

  /** @example "telefoni" */
  @MayBeLeftOut()
  @Name()
  area?: string;
}
