import type { Notice } from '../acts/notice.js';
import { type EditionCase, editionOfCase, type SeenReceipt } from '../edition-case.js';
import { escalationDays, reminderDays } from '../escalation.js';
import { morningOf } from '../instants.js';
import { silentUnits } from '../phases/consultation.js';
import type { Policy } from '../policy.js';
import type { Due } from '../reading.js';
import { contactsOf } from './people.js';

type To = Notice<EditionCase>['to'];

/** The contacts of those who were sent the edition at that instant. */
export const newlySent: To = ({ receipts }, { due }, { today }, world) =>
  contactsOf(world, today, unitsOf(receipts.filter(({ sentAt }) => sentAt === due)));

/** The contacts of those who have not acknowledged, and whose own days say so now. */
export const silentCommittees: To = ({ receipts }, due, { today, policy }, world) =>
  contactsOf(world, today, unitsOf(silentAt(due, receipts, policy)));

/** The contacts of all who have the edition. */
export const committees: To = ({ receipts }, _, { today }, world) => contactsOf(world, today, unitsOf(receipts));

/** The contacts of those who were asked for their opinion. */
export const consulted: To = (about, _, { today }, world) => contactsOf(world, today, editionOfCase(about).consultation?.units ?? []);

export const silentConsulted: To = (about, _, { today }, world) => {
  const { consultation } = editionOfCase(about);
  return consultation ? contactsOf(world, today, silentUnits(consultation)) : [];
};

/** The silent ones whom a reminder or an escalation is about: an addressee who came later has later days. */
export function silentAt({ due }: Due, receipts: readonly SeenReceipt[], { acknowledgement: chase }: Policy): readonly SeenReceipt[] {
  return receipts.filter(({ state, answerBy }) => {
    const days = [...reminderDays(chase, answerBy), ...escalationDays(chase, answerBy).map(({ on }) => on)];
    return state !== 'acknowledged' && days.some((day) => morningOf(day) === due);
  });
}

function unitsOf(receipts: readonly SeenReceipt[]): readonly string[] {
  return receipts.map(({ unit }) => unit);
}
