import { Day } from '../fields/day.js';
import { Text } from '../fields/text.js';

/** The board has been told at a meeting. */
export class RecordMeetingRequest {
  /** @example "2008-12-03" */
  @Day()
  day: string;

  /** Of its minutes. @example "§ 5" */
  @Text({ min: 1, max: 100 })
  paragraph: string;
}
