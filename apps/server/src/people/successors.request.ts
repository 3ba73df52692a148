import { Id } from '../fields/id.js';
import { MayBeLeftOut } from '../fields/left-out.js';

/** Who takes over what hangs on a person: one colleague, or one for each kind. */
export class SuccessorsRequest {
  /** Takes the cases that they have as officer. @example "5f8a2c1e-4b7d-8e3f-9a6c-1d2e3f4a5b6c" */
  @MayBeLeftOut()
  @Id()
  cases?: string;

  /** Is asked in their place in reviews that they have not answered. @example "0c1d2e3f-4a5b-8c6d-9e7f-0a1b2c3d4e5f" */
  @MayBeLeftOut()
  @Id()
  reviews?: string;

  /** Is asked in their place in evaluations that they have not answered. @example "0c1d2e3f-4a5b-8c6d-9e7f-0a1b2c3d4e5f" */
  @MayBeLeftOut()
  @Id()
  evaluations?: string;

  /** Speaks for their committees. @example "0c1d2e3f-4a5b-8c6d-9e7f-0a1b2c3d4e5f" */
  @MayBeLeftOut()
  @Id()
  contacts?: string;
}
