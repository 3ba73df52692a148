import { type Refusal, refuse } from '../../refusal.js';
import type { Receipt } from '../receipt.js';

/** KL 6:8, ABL 8:4: the council lets the executive board bind committees; a company is bound by its own board alone. */
export function onlyCompaniesAdopt({ bindsOnceAdopted }: Receipt): Refusal | undefined {
  return bindsOnceAdopted ? undefined : refuse('bound-without-adoption');
}
