import { Day } from '../fields/day.js';
import { Text } from '../fields/text.js';

/** What a company's own board decided. */
export class RecordAdoptionRequest {
  /** The day on which the company's own board met. @example "2008-12-10" */
  @Day()
  on: string;

  /** The paragraph of its minutes. @example "§ 12" */
  @Text({ min: 1, max: 100 })
  paragraph: string;
}
