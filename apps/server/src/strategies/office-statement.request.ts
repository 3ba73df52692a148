import { Day } from '../fields/day.js';
import { Text } from '../fields/text.js';

/** The office's statement (tjänsteutlåtande): the basis of the proposal. */
export class OfficeStatementRequest {
  /** As the source dates it, even after what rests on it: the conflict is shown, never corrected. @example "2009-09-05" */
  @Day()
  dated: string;

  /** @example "Stadsledningskontorets it-avdelning" */
  @Text({ min: 1, max: 200 })
  preparedBy: string;
}
