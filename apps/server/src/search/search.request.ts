import { Day } from '../fields/day.js';
import { MayBeLeftOut } from '../fields/left-out.js';
import { Text } from '../fields/text.js';
import { WholeInQuery } from '../fields/whole.js';

/** What to look for. */
export class SearchRequest {
  /** Swedish words, in any form; "in quotes" as they stand, -without. @example "bärbar dator" */
  @Text({ min: 2, max: 200 })
  q: string;

  /** Only what applied on this day. @example "2026-11-25" */
  @MayBeLeftOut()
  @Day()
  on?: string;

  /** @example 10 */
  @MayBeLeftOut()
  @WholeInQuery({ min: 1, max: 50 })
  limit?: number;
}
