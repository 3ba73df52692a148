import { Day } from '../fields/day.js';
import { MayBeLeftOut } from '../fields/left-out.js';
import { Text } from '../fields/text.js';
import { Whole } from '../fields/whole.js';

/** A mark of secrecy on a case, or on one of its documents (OSL 5:5). */
export class MarkSecretRequest {
  /** A document of the case; left out, the whole case. @example 2 */
  @MayBeLeftOut()
  @Whole({ min: 0, max: 100_000 })
  document?: number;

  /** The provision that it rests on. @example "OSL 18:8" */
  @Text({ max: 200 })
  provision: string;

  /** The authority that made it. @example "Kommunstyrelsen" */
  @Text({ max: 200 })
  authority: string;

  /** @example "2009-01-12" */
  @Day()
  from: string;

  /** Its last day; left out, until it is lifted. @example "2011-01-12" */
  @MayBeLeftOut()
  @Day()
  until?: string;

  /** @example "Ritningarna visar var driften är sårbar." */
  @Text({ max: 10_000 })
  reasons: string;
}

/** A mark is tried and found to hold no longer. */
export class LiftSecrecyRequest {
  /** @example "Driften har flyttat; uppgifterna skyddas inte längre." */
  @Text({ max: 10_000 })
  reasons: string;
}
