import { MayBeLeftOut } from '../fields/left-out.js';
import { Ids } from '../fields/list.js';
import { Part } from '../fields/part.js';
import { BoardRequest } from './board.request.js';
import { DecisionRecordRequest } from './decision-record.request.js';

/** More of the city must follow the edition: with its record when a delegate decides, with the meeting's minutes when the board did. */
export class ExtendEditionRequest {
  /** The units that are added. @example ["3f0c1c57-8c31-8d0b-9a53-0d1c1b7f2a10"] */
  @Ids({ min: 1, max: 300 })
  units: string[];

  /** When a delegate decides (FL §§ 30–32). */
  @MayBeLeftOut()
  @Part(() => DecisionRecordRequest)
  record?: DecisionRecordRequest;

  /** When the board has decided and its secretary records it (KL 6:35). */
  @MayBeLeftOut()
  @Part(() => BoardRequest)
  board?: BoardRequest;
}
