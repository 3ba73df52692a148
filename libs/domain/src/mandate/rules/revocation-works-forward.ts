import { type Refusal, refuse } from '../../refusal.js';
import type { SwedishDate } from '../../time.js';

/** KL 7:5 and the settled law of revocation: it takes nothing back, so it begins at the earliest on the day that it is recorded. */
export function revocationWorksForward(from: SwedishDate, decidedOn: SwedishDate, today: SwedishDate): Refusal | undefined {
  return from < today || from < decidedOn ? refuse('mandate-revoked-backwards', { from }) : undefined;
}
