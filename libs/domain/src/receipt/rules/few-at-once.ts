import { type Refusal, refuse } from '../../refusal.js';

/** So many receipts an act, so that one transaction stays short however many the addressees are. */
export const MOST_ADDRESSEES = 200;

/** House rule: a dispatch to many is divided. */
export function fewAtOnce(units: readonly string[]): Refusal | undefined {
  return units.length <= MOST_ADDRESSEES ? undefined : refuse('too-many-addressees-at-once', { most: MOST_ADDRESSEES });
}
