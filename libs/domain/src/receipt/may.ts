import { type Before, permitted } from '../permission/permitted.js';
import { type Refusal, refuse } from '../refusal.js';
import type { Receipt } from './receipt.js';
import { acknowledgedOnce } from './rules/acknowledged-once.js';
import { adoptedOnce } from './rules/adopted-once.js';
import { contactOfTheUnit } from './rules/contact-of-the-unit.js';
import { onlyCompaniesAdopt } from './rules/only-companies-adopt.js';

/** Why the actor may not acknowledge a receipt of this unit now, whatever they say. */
export function mayAcknowledge(unit: string, receipt: Receipt | undefined, { actor, today }: Before): Refusal | undefined {
  const refused = permitted('acknowledge', { actor, today }) ?? contactOfTheUnit(actor, today, unit);
  if (refused) return refused;
  return receipt ? acknowledgedOnce(receipt) : refuse('receipt-not-sent');
}

/** Why the actor may not record that this unit's own board adopted the edition, whatever they say. */
export function mayRecordAdoption(unit: string, receipt: Receipt | undefined, { actor, today }: Before): Refusal | undefined {
  const refused = permitted('record-adoption', { actor, today }) ?? contactOfTheUnit(actor, today, unit);
  if (refused) return refused;
  return receipt ? (onlyCompaniesAdopt(receipt) ?? adoptedOnce(receipt)) : refuse('receipt-not-sent');
}
