import { Ids } from '../fields/list.js';
import { Text } from '../fields/text.js';

/** A unit need not follow these. */
export class LeaveUnitOutRequest {
  @Ids({ min: 1, max: 100 })
  directives: string[];

  /** @example "Nämnden har ingen egen telefoni." */
  @Text({ min: 1, max: 2_000 })
  reasons: string;
}
