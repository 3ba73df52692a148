import { type Refusal, refuse } from '../../refusal.js';
import type { SwedishDate } from '../../time.js';
import type { Mandate } from '../mandate.js';

/** KL 6:37: the giver may take a mandate back at any time, so also before the day that was first decided. House rule (KL 7:5): that day is not put off. */
export function revocationComesEarlier({ revoked }: Mandate, from: SwedishDate): Refusal | undefined {
  return revoked && from >= revoked.from ? alreadyRevoked(revoked.from) : undefined;
}

/** House rule (KL 7:5): once a mandate carries nothing, its last day is not moved. */
export function notRevokedYet({ revoked }: Mandate, today: SwedishDate): Refusal | undefined {
  return revoked && revoked.from <= today ? alreadyRevoked(revoked.from) : undefined;
}

function alreadyRevoked(from: SwedishDate): Refusal {
  return refuse('mandate-already-revoked', { from });
}
