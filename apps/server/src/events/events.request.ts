import { MayBeLeftOut } from '../fields/left-out.js';
import { WholeInQuery } from '../fields/whole.js';

/** From when on somebody is told. */
export class EventsRequest {
  /** What has happened for so many seconds is told too: what was read since then may be old. After `Last-Event-ID` it is not asked. @example 2 */
  @MayBeLeftOut()
  @WholeInQuery({ min: 0, max: 3_600 })
  ago?: number;
}
