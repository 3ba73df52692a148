import type { World } from '../../act.js';
import { askedOf } from '../../directive/directive.js';
import type { SwedishDate } from '../../time.js';
import type { Notice } from '../acts/notice.js';
import { escalationsBy, remindersBy } from '../chased-by.js';
import type { Recipient } from '../conduct-log.js';
import { acknowledgementBy } from '../deadlines.js';
import { type EditionCase, editionOfCase, type SeenReceipt } from '../edition-case.js';
import { isOpen } from '../open-units.js';
import { silentUnits } from '../phases/consultation.js';
import type { Due } from '../reading.js';
import type { StandingPolicy, Told } from '../standing-policy.js';
import { contactsOf } from './people.js';

type To = Notice<EditionCase>['to'];

/** The contacts of those who were sent the edition at that instant. */
export const newlySent: To = (about, { due }, { today }, world) =>
  contacts(
    about,
    about.receipts.filter(({ sentAt }) => sentAt === due),
    today,
    world,
  );

/** The contacts of those who have not acknowledged, and whom their own days remind now. */
export const silentCommittees: To = (about, due, { today, policy }, world) =>
  contacts(about, remindedAt(due, about, today, policy), today, world);

/** The contacts of all who have the edition. */
export const committees: To = (about, _, { today }, world) => contacts(about, about.receipts, today, world);

/** A contact speaks for a unit that there is. */
function contacts({ lastDays }: EditionCase, receipts: readonly SeenReceipt[], day: SwedishDate, world: World): readonly Recipient[] {
  const units = receipts.map(({ unit }) => unit).filter((unit) => isOpen(unit, day, lastDays));
  return contactsOf(world, day, units);
}

/** The contacts of those who were asked for their opinion at that instant. */
export const consulted: To = (about, { due }, { today }, world) => {
  const { consultation } = editionOfCase(about);
  const units = consultation?.units.filter((unit) => askedOf(consultation, unit).at === due) ?? [];
  return contactsOf(
    world,
    today,
    units.filter((unit) => isOpen(unit, today, about.lastDays)),
  );
};

export const silentConsulted: To = (about, _, { today }, world) => {
  const { consultation } = editionOfCase(about);
  return consultation ? contactsOf(world, today, silentUnits(consultation, today, about.lastDays)) : [];
};

/** Those of the committees whom a notice is about. An addressee who came later has later days. */
export type Silent = (due: Due, about: EditionCase, today: SwedishDate, policy: StandingPolicy) => readonly SeenReceipt[];

export const remindedAt: Silent = (due, about, today, policy) =>
  silentOn(due, about, today, (receipt) => remindersBy(policy, acknowledgementBy(receipt)));

export const escalatedAt: Silent = (due, about, today, policy) =>
  silentOn(due, about, today, (receipt) => escalationsBy(policy, acknowledgementBy(receipt)));

function silentOn(
  { due }: Due,
  { receipts, lastDays }: EditionCase,
  today: SwedishDate,
  toldOf: (receipt: SeenReceipt) => readonly Told[],
) {
  const silent = receipts.filter(({ unit, state }) => state !== 'acknowledged' && isOpen(unit, today, lastDays));
  return silent.filter((receipt) => toldOf(receipt).some(({ at }) => at === due));
}
