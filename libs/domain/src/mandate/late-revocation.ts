import type { Revocation } from './mandate.js';

/** Whether a revocation applied already when it was recorded: until then, decisions may have been taken on a mandate that carried none. */
export function isLate({ from, recordedOn }: Revocation): boolean {
  return from <= recordedOn;
}
