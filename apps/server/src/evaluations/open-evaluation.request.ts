import { MayBeLeftOut } from '../fields/left-out.js';
import { Ids } from '../fields/list.js';
import { Text } from '../fields/text.js';
import { Whole } from '../fields/whole.js';

/** A round of evaluation opens, on its day or before it. */
export class OpenEvaluationRequest {
  /** The next round of the edition. @example 1 */
  @Whole({ min: 1, max: 1_000 })
  round: number;

  /** Left out, all who hold the role that day. */
  @MayBeLeftOut()
  @Ids({ min: 1, max: 200 })
  evaluators?: string[];

  /** Why it is opened before its day. @example "Två nämnder har bytt leverantör." */
  @MayBeLeftOut()
  @Text({ min: 1, max: 10_000 })
  reasons?: string;
}
