import { addresseesOf } from '../../directive/addressees.js';
import { type Edition, isApproval, type TakenDecision } from '../../directive/directive.js';
import type { ChasedBy } from '../chased-by.js';
import type { EditionCase, SeenReceipt } from '../edition-case.js';
import type { Dispatch, Due, Sending } from '../reading.js';
import type { StandingPolicy } from '../standing-policy.js';
import { type Desk, escalate, move, remind, tell } from './desk.js';

/** So many addressees a dispatch: one transaction stays short, and no more than the act allows. */
export const ADDRESSEES_A_DISPATCH = 100;

/** The edition goes to its addressees on the decision, the later ones too, and each confirms that it has come. It binds without that. */
export function sendingOf(edition: Edition, { receipts }: EditionCase, desk: Desk, policy: StandingPolicy): Sending {
  const silent = alike(receipts.filter(({ state }) => state !== 'acknowledged'));
  const each = (dues: (receipt: SeenReceipt) => readonly Due[]) => once(silent.flatMap(dues));
  const from = ({ sentAt }: SeenReceipt) => ({ ...desk, since: sentAt });
  return {
    outcome: tell(desk, 'tell-outcome', ...edition.decisions.filter(binds).map(({ at }) => at)),
    dispatches: dispatches(edition, receipts, desk),
    telling: tell(desk, 'tell-committees', ...receipts.map(({ sentAt }) => sentAt)),
    reminders: each((receipt) => remind(from(receipt), 'remind-committees', policy, acknowledgedBy(receipt))),
    escalations: each((receipt) => escalate(from(receipt), 'escalate-acknowledgement', policy, acknowledgedBy(receipt))),
    corrections:
      edition.corrections > 0 ? tell({ ...desk, round: edition.corrections }, 'tell-correction', edition.publishedAt ?? edition.since) : [],
  };
}

/** Each addressee has days of its own. */
export function acknowledgedBy({ answerBy }: SeenReceipt): ChasedBy {
  return ({ acknowledgement: chase }) => ({ chase, deadline: answerBy });
}

/** Receipts are many, their days few: one of each that were sent at once and have the same time. */
export function alike(receipts: readonly SeenReceipt[]): readonly SeenReceipt[] {
  return [...new Map(receipts.map((receipt) => [`${receipt.sentAt} ${receipt.answerBy}`, receipt])).values()];
}

/** Each due once, in order. */
function once(dues: readonly Due[]): readonly Due[] {
  return [...new Map(dues.map((due) => [due.due, due])).values()].sort((a, b) => (a.due < b.due ? -1 : 1));
}

/** Whether it was decided that somebody is bound. */
const binds = (decision: TakenDecision) => isApproval(decision) || decision.outcome === 'extended';

/** The addressees without a receipt, in parts. Its round is the number of receipts before it, so that a dispatch has a key of its own. */
function dispatches(edition: Edition, receipts: readonly SeenReceipt[], desk: Desk): readonly Dispatch[] {
  const have = new Set(receipts.map(({ unit }) => unit));
  const without = addresseesOf(edition)
    .filter((unit) => !have.has(unit))
    .sort();
  const decidedAt = edition.decisions.findLast(binds)?.at ?? edition.since;
  const first = edition.state === 'decided' ? 1 : 0;
  const parts = Math.max(first, Math.ceil(without.length / ADDRESSEES_A_DISPATCH));
  return Array.from({ length: parts }, (_, part) => ({
    ...move({ ...desk, round: receipts.length + part * ADDRESSEES_A_DISPATCH, since: decidedAt }, 'send-to-committees', decidedAt),
    units: without.slice(part * ADDRESSEES_A_DISPATCH, (part + 1) * ADDRESSEES_A_DISPATCH),
  }));
}
