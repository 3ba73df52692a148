import { Day } from '../fields/day.js';
import { MayBeLeftOut } from '../fields/left-out.js';
import { Part } from '../fields/part.js';
import { Text } from '../fields/text.js';
import { SuccessorsRequest } from './successors.request.js';

/** A person leaves. */
export class ClosePersonRequest {
  /** Every role ends with it at the latest. @example "2009-08-31" */
  @Day()
  lastDay: string;

  /** @example "Slutar sin anställning." */
  @Text({ min: 1, max: 2_000 })
  reason: string;

  /** Who takes over what hangs on them; needed for all that does. */
  @MayBeLeftOut()
  @Part(() => SuccessorsRequest)
  successors?: SuccessorsRequest;
}
