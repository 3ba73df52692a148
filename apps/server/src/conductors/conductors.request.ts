import { Choice } from '../fields/choice.js';
import { MayBeLeftOut } from '../fields/left-out.js';
import { PageRequest } from '../lists/page.request.js';

const KINDS = ['edition', 'strategy', 'exemption', 'deputyship'] as const;

/** Which conductors. */
export class ConductorsRequest extends PageRequest {
  /** @example "edition" */
  @MayBeLeftOut()
  @Choice(KINDS)
  kind?: (typeof KINDS)[number];

  /** `true` for those whose next act is due by now. @example "true" */
  @MayBeLeftOut()
  @Choice(['true', 'false'])
  overdue?: 'true' | 'false';
}
