import { MayBeLeftOut } from '../fields/left-out.js';
import { Name } from '../fields/text.js';

/** The caller has the draft open. */
export class PresenceRequest {
  /** The provision that they are at. @example "p4" */
  @MayBeLeftOut()
  @Name({ max: 40 })
  provision?: string;
}
