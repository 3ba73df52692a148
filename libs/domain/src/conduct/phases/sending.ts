import { addresseesOf } from '../../directive/addressees.js';
import { type Edition, isApproval, type TakenDecision } from '../../directive/directive.js';
import { swedishDateOf } from '../../time.js';
import type { ConductAct } from '../conduct-act.js';
import { acknowledgementBy } from '../deadlines.js';
import type { EditionCase, SeenReceipt } from '../edition-case.js';
import { dayOfDoing, isOpen, type LastDays } from '../open-units.js';
import type { Dispatch, Due, Sending } from '../reading.js';
import type { StandingPolicy } from '../standing-policy.js';
import { type Desk, escalate, move, remind, tell } from './desk.js';

/** So many addressees a dispatch: one transaction stays short, and no more than the act allows. */
export const ADDRESSEES_A_DISPATCH = 100;

/**
 * The edition goes to its addressees on the decision, the later ones too, and each confirms that it has come. It binds without that. A unit that closes
 * is awaited no longer.
 */
export function sendingOf(edition: Edition, { receipts, lastDays }: EditionCase, desk: Desk, policy: StandingPolicy): Sending {
  const silent = alike(
    receipts.filter(({ state }) => state !== 'acknowledged'),
    lastDays,
  );
  const each = <A extends ConductAct>(dues: (receipt: SeenReceipt) => readonly Due<A>[]) =>
    once(silent.flatMap((receipt) => dues(receipt).filter((due) => isOpen(receipt.unit, dayOfDoing(due, desk.now), lastDays))));
  const today = swedishDateOf(desk.now);
  const reached = receipts.filter(({ unit }) => isOpen(unit, today, lastDays));
  const from = ({ sentAt }: SeenReceipt) => ({ ...desk, since: sentAt });
  return {
    outcome: tell(desk, 'tell-outcome', ...edition.decisions.filter(binds).map(({ at }) => at)),
    dispatches: dispatches(edition, receipts, lastDays, desk),
    telling: tell(desk, 'tell-committees', ...reached.map(({ sentAt }) => sentAt)),
    reminders: each((receipt) => remind(from(receipt), 'remind-committees', policy, acknowledgementBy(receipt))),
    escalations: each((receipt) => escalate(from(receipt), 'escalate-acknowledgement', policy, acknowledgementBy(receipt))),
    corrections:
      edition.corrections.length > 0
        ? tell({ ...desk, round: edition.corrections.length }, 'tell-correction', edition.publishedAt ?? edition.since)
        : [],
  };
}

/** Receipts are many, their days few: one of each that were sent at once, have the same time, and whose units close on the same day if they do. */
export function alike(receipts: readonly SeenReceipt[], lastDays: LastDays): readonly SeenReceipt[] {
  const days = ({ unit, sentAt, answerBy }: SeenReceipt) => [sentAt, answerBy, lastDays[unit]].join(' ');
  return [...new Map(receipts.map((receipt) => [days(receipt), receipt])).values()];
}

/** Each due once, in order. */
function once<A extends ConductAct>(dues: readonly Due<A>[]): readonly Due<A>[] {
  return [...new Map(dues.map((due) => [due.due, due])).values()].sort((a, b) => (a.due < b.due ? -1 : 1));
}

/** Whether it was decided that somebody is bound. */
const binds = (decision: TakenDecision) => isApproval(decision) || decision.outcome === 'extended';

/** The open addressees without a receipt, in parts. Its round is the number of receipts before it, so that a dispatch has a key of its own. */
function dispatches(edition: Edition, receipts: readonly SeenReceipt[], lastDays: LastDays, desk: Desk): readonly Dispatch[] {
  const have = new Set(receipts.map(({ unit }) => unit));
  const without = addresseesOf(edition)
    .filter((unit) => !have.has(unit) && isOpen(unit, swedishDateOf(desk.now), lastDays))
    .sort();
  const decidedAt = edition.decisions.findLast(binds)?.at ?? edition.since;
  const first = edition.state === 'decided' ? 1 : 0;
  const parts = Math.max(first, Math.ceil(without.length / ADDRESSEES_A_DISPATCH));
  return Array.from({ length: parts }, (_, part) => ({
    ...move({ ...desk, round: receipts.length + part * ADDRESSEES_A_DISPATCH, since: decidedAt }, 'send-to-committees', decidedAt),
    units: without.slice(part * ADDRESSEES_A_DISPATCH, (part + 1) * ADDRESSEES_A_DISPATCH),
  }));
}
