import { Day } from '../fields/day.js';
import { MayBeLeftOut } from '../fields/left-out.js';
import { Text } from '../fields/text.js';
import { PageRequest } from '../lists/page.request.js';

/** Which documents of the register. */
export class RegisterRequest extends PageRequest {
  /** The case's registration number. @example "031-2080/2008" */
  @MayBeLeftOut()
  @Text({ min: 1, max: 60 })
  case?: string;

  /** Registered on this day or later. @example "2008-01-01" */
  @MayBeLeftOut()
  @Day()
  from?: string;

  /** Registered on this day or earlier. @example "2008-12-31" */
  @MayBeLeftOut()
  @Day()
  to?: string;
}
