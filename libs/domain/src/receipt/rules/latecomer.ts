import type { Edition } from '../../directive/directive.js';
import type { EditionState } from '../../directive/states.js';
import type { Receipt } from '../receipt.js';

/** House rule (FL § 33): what is sent is a decision that binds or will bind, never a draft and never what has ceased. */
export const SENT_IN: readonly EditionState[] = ['decided', 'published', 'in-force'];

/**
 * House rule: whoever becomes an addressee later gets the edition too. Given an edition and the receipts of its directive, these are the units
 * that it is still to be sent to.
 */
export function addresseesWithoutReceipt(edition: Edition, receipts: readonly Receipt[]): readonly string[] {
  if (!SENT_IN.includes(edition.state)) return [];
  const sent = new Set(receipts.filter((one) => one.edition === edition.number).map(({ unit }) => unit));
  return [...new Set(edition.text?.outline.addressees)].filter((unit) => !sent.has(unit));
}
