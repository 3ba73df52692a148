import type { Notice } from '../acts/notice.js';
import { escalationsBy, remindersBy } from '../chased-by.js';
import { type EditionCase, editionOfCase, type SeenReceipt } from '../edition-case.js';
import { silentUnits } from '../phases/consultation.js';
import { acknowledgedBy } from '../phases/sending.js';
import type { Due } from '../reading.js';
import type { StandingPolicy, Told } from '../standing-policy.js';
import { contactsOf } from './people.js';

type To = Notice<EditionCase>['to'];

/** The contacts of those who were sent the edition at that instant. */
export const newlySent: To = ({ receipts }, { due }, { today }, world) =>
  contactsOf(world, today, unitsOf(receipts.filter(({ sentAt }) => sentAt === due)));

/** The contacts of those who have not acknowledged, and whom their own days remind now. */
export const silentCommittees: To = ({ receipts }, due, { today, policy }, world) =>
  contactsOf(world, today, unitsOf(remindedAt(due, receipts, policy)));

/** The contacts of all who have the edition. */
export const committees: To = ({ receipts }, _, { today }, world) => contactsOf(world, today, unitsOf(receipts));

/** The contacts of those who were asked for their opinion. */
export const consulted: To = (about, _, { today }, world) => contactsOf(world, today, editionOfCase(about).consultation?.units ?? []);

export const silentConsulted: To = (about, _, { today }, world) => {
  const { consultation } = editionOfCase(about);
  return consultation ? contactsOf(world, today, silentUnits(consultation)) : [];
};

/** Those of the committees whom a notice is about. An addressee who came later has later days. */
export type Silent = (due: Due, receipts: readonly SeenReceipt[], policy: StandingPolicy) => readonly SeenReceipt[];

export const remindedAt: Silent = (due, receipts, policy) =>
  silentOn(due, receipts, (receipt) => remindersBy(policy, acknowledgedBy(receipt)));

export const escalatedAt: Silent = (due, receipts, policy) =>
  silentOn(due, receipts, (receipt) => escalationsBy(policy, acknowledgedBy(receipt)));

function silentOn({ due }: Due, receipts: readonly SeenReceipt[], toldOf: (receipt: SeenReceipt) => readonly Told[]) {
  return receipts.filter((receipt) => receipt.state !== 'acknowledged' && toldOf(receipt).some(({ at }) => at === due));
}

function unitsOf(receipts: readonly SeenReceipt[]): readonly string[] {
  return receipts.map(({ unit }) => unit);
}
