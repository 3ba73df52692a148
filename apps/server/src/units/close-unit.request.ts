import { Day } from '../fields/day.js';
import { Text } from '../fields/text.js';

/** A unit is no more. */
export class CloseUnitRequest {
  /** @example "2010-12-31" */
  @Day()
  lastDay: string;

  /** @example "Fullmäktige har lagt ned nämnden." */
  @Text({ min: 1, max: 2_000 })
  reason: string;
}
