import { Day } from '../fields/day.js';
import { Id } from '../fields/id.js';
import { MayBeLeftOut } from '../fields/left-out.js';
import { Name, Text } from '../fields/text.js';
import { WholeInQuery } from '../fields/whole.js';

/** Which entries: of a person, a case, a period, a kind. */
export class TrailRequest {
  /** Who acted. */
  @MayBeLeftOut()
  @Id()
  person?: string;

  /** @example "031-2080/2008" */
  @MayBeLeftOut()
  @Text({ min: 1, max: 60 })
  caseNumber?: string;

  /** The type of the entry. @example "EditionApproved" */
  @MayBeLeftOut()
  @Name()
  act?: string;

  /** @example "2026-01-01" */
  @MayBeLeftOut()
  @Day()
  from?: string;

  /** @example "2026-12-31" */
  @MayBeLeftOut()
  @Day()
  until?: string;

  /** At most so many: each is explained by what came before it. @example 20 */
  @MayBeLeftOut()
  @WholeInQuery({ min: 1, max: 50 })
  limit?: number;

  /** The `next` of the page before. */
  @MayBeLeftOut()
  @Text({ min: 1, max: 1_000 })
  cursor?: string;
}
