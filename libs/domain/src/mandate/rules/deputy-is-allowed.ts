import { type Refusal, refuse } from '../../refusal.js';
import type { ChainLink } from '../link.js';

/** KL 7:5: a deputy whom the city director named decides only where the mandate lets its holder name one. The board's own order needs no such words. */
export function deputyIsAllowed([nearest]: readonly ChainLink[], deputyNamedBy: string | undefined): Refusal | undefined {
  const named = deputyNamedBy === 'city-director' && nearest && !nearest.mandate.mayNameDeputy;
  return named ? refuse('mandate-names-no-deputy') : undefined;
}
