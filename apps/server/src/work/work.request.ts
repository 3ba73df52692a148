import { MayBeLeftOut } from '../fields/left-out.js';
import { WholeInQuery } from '../fields/whole.js';

export class WorkRequest {
  /** At most so many items. @example 50 */
  @MayBeLeftOut()
  @WholeInQuery({ min: 1, max: 200 })
  limit?: number;
}
