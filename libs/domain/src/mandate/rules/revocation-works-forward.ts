import { type Refusal, refuse } from '../../refusal.js';
import type { SwedishDate } from '../../time.js';

/**
 * KL 6:37, 7:5 and the settled law of revocation: it takes nothing back, so it begins at the earliest on the day on which the giver decided it, however
 * late it is recorded. What was decided between the two was decided without the mandate.
 */
export function revocationWorksForward(from: SwedishDate, decidedOn: SwedishDate): Refusal | undefined {
  return from < decidedOn ? refuse('mandate-revoked-backwards', { from, decided: decidedOn }) : undefined;
}
