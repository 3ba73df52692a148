import { Day } from '../fields/day.js';
import { ByDelegationOrTheBoard, DecidedRequest } from './decided.request.js';

/** The directive ends without a successor. */
@ByDelegationOrTheBoard()
export class DecideRepealRequest extends DecidedRequest {
  /** It binds to the end of this day. @example "2012-12-31" */
  @Day()
  lastDay: string;
}
