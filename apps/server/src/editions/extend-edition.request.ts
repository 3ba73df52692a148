import { Ids } from '../fields/list.js';
import { ByDelegationOrTheBoard, DecidedRequest } from './decided.request.js';

/** More of the city must follow the edition. */
@ByDelegationOrTheBoard()
export class ExtendEditionRequest extends DecidedRequest {
  /** The units that are added. @example ["3f0c1c57-8c31-8d0b-9a53-0d1c1b7f2a10"] */
  @Ids({ min: 1, max: 300 })
  units: string[];
}
