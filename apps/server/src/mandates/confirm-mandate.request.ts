import { Day } from '../fields/day.js';
import { Text } from '../fields/text.js';

/** The board has decided that a mandate holds under the strategy as the council changed it. */
export class ConfirmMandateRequest {
  /** @example "2008-12-03" */
  @Day()
  day: string;

  /** @example "§ 7" */
  @Text({ min: 1, max: 100 })
  paragraph: string;
}
