import { Choice } from '../fields/choice.js';
import { MayBeLeftOut } from '../fields/left-out.js';
import { PageRequest } from '../lists/page.request.js';

/** Which receipts of an edition. */
export class ReceiptsRequest extends PageRequest {
  /** `true` for those that are acknowledged, `false` for those that are not. @example "false" */
  @MayBeLeftOut()
  @Choice(['true', 'false'])
  acknowledged?: 'true' | 'false';
}

/** Which of a unit's receipts. */
export class ReceivedRequest extends ReceiptsRequest {
  /** `true` for those that bind the unit today. @example "true" */
  @MayBeLeftOut()
  @Choice(['true'])
  applies?: 'true';
}

/** A yes or no of a query, where everything is text. */
export function yesOrNo(text: 'true' | 'false' | undefined): boolean | undefined {
  return text === undefined ? undefined : text === 'true';
}
