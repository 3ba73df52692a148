import { MayBeLeftOut } from '../fields/left-out.js';
import { Text } from '../fields/text.js';
import { WholeInQuery } from '../fields/whole.js';

export const USUAL_LIMIT = 50;

/** Which page of a list. */
export class PageRequest {
  /** At most so many items. @example 50 */
  @MayBeLeftOut()
  @WholeInQuery({ min: 1, max: 200 })
  limit?: number;

  /** The `next` of the page before: it holds for the same list with the same filters alone. */
  @MayBeLeftOut()
  @Text({ min: 1, max: 1_000 })
  cursor?: string;
}
