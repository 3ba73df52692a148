import { EXEMPTION_STATES, type ExemptionState } from '@anvisa/domain/exemption/states';
import { Choice } from '../fields/choice.js';
import { Id } from '../fields/id.js';
import { MayBeLeftOut } from '../fields/left-out.js';
import { PageRequest } from '../lists/page.request.js';

/** Which exemptions of an edition. */
export class ExemptionsOfEditionRequest extends PageRequest {
  /** @example "granted" */
  @MayBeLeftOut()
  @Choice(EXEMPTION_STATES)
  state?: ExemptionState;

  /** Of one committee. @example "3d6f4b0a-9c1e-5f7a-8b2d-4e6f8a0c2d1b" */
  @MayBeLeftOut()
  @Id()
  unit?: string;
}

/** Which exemptions. */
export class ExemptionsRequest extends ExemptionsOfEditionRequest {
  /** From one directive. @example "0b9f7c1e-52b4-8c1a-9d57-4c5a51a3b9aa" */
  @MayBeLeftOut()
  @Id()
  directive?: string;
}
