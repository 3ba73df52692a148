import { type Refusal, refuse } from '../../refusal.js';
import type { SwedishDate } from '../../time.js';
import type { Exemption } from '../exemption.js';

/** House rule (KL 6:6): the committee answers for its operations, and is freed from a provision no longer than it asked to be. */
export function grantedWithinTheRequest({ requestedUntil }: Exemption, until: SwedishDate): Refusal | undefined {
  return until <= requestedUntil ? undefined : refuse('exemption-longer-than-asked', { until: requestedUntil });
}
