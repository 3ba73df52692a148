import { addresseesOf } from '../../directive/addressees.js';
import type { Edition } from '../../directive/directive.js';
import { type Refusal, refuse } from '../../refusal.js';

/** House rule (FL § 33): an edition is sent to those whom it addresses. */
export function unitsAreAddressed(edition: Edition, units: readonly string[]): Refusal | undefined {
  const addressees = addresseesOf(edition);
  const unit = units.find((one) => !addressees.includes(one));
  return unit === undefined ? undefined : refuse('unit-not-addressed', { unit });
}
