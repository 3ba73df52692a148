import { Day } from '../fields/day.js';
import { Part } from '../fields/part.js';
import { DecisionRecordRequest } from './decision-record.request.js';

/** The directive ends without a successor. */
export class DecideRepealRequest {
  /** It binds to the end of this day. @example "2012-12-31" */
  @Day()
  lastDay: string;

  @Part(() => DecisionRecordRequest)
  record: DecisionRecordRequest;
}
