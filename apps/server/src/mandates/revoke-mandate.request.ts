import { Day } from '../fields/day.js';
import { Text } from '../fields/text.js';

/** The giver takes a mandate back. */
export class RevokeMandateRequest {
  /** The first day on which it carries no decision: not before `decidedOn`, however late it is recorded. @example "2010-02-01" */
  @Day()
  from: string;

  /** @example "2010-01-27" */
  @Day()
  decidedOn: string;

  /** @example "§ 11" */
  @Text({ min: 1, max: 100 })
  paragraph: string;

  /** @example "Styrelsen beslutar själv om anvisningar tills vidare." */
  @Text({ min: 1, max: 5_000 })
  reason: string;
}
