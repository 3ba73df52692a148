import { CONDUCTOR_KINDS, type ConductorKind } from '@anvisa/domain/conduct/conduct-act';
import { Choice } from '../fields/choice.js';
import { MayBeLeftOut } from '../fields/left-out.js';
import { PageRequest } from '../lists/page.request.js';

/** Which conductors. */
export class ConductorsRequest extends PageRequest {
  /** @example "edition" */
  @MayBeLeftOut()
  @Choice(CONDUCTOR_KINDS)
  kind?: ConductorKind;

  /** `true` for those whose next act is due by now. @example "true" */
  @MayBeLeftOut()
  @Choice(['true', 'false'])
  overdue?: 'true' | 'false';
}
