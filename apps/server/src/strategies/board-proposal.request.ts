import { Day } from '../fields/day.js';
import { Texts } from '../fields/list.js';
import { Text } from '../fields/text.js';

/** The executive board's statement (utlåtande) to the council. */
export class BoardProposalRequest {
  /** Its number. @example "2008:167 RI" */
  @Text({ min: 1, max: 60 })
  statement: string;

  /** @example "2008-10-22" */
  @Day()
  day: string;

  /** The points that the council is asked to decide. @example ["Godkänn leveransstrategin."] */
  @Texts({ min: 1, max: 50 }, { max: 2_000 })
  proposes: string[];

  /** @example ["Sten Nordin", "Anette Otteborn"] */
  @Texts({ min: 1, max: 20 }, { max: 200 })
  signedBy: string[];
}
