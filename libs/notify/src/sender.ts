import { type Instant, swedishDateOf } from '@anvisa/domain/time';
import { compose } from './compose.js';
import { composeDigest, digestAfter } from './digest.js';
import type { Mailer } from './mailer.js';
import type { NoticeStore, Taken } from './notice-store.js';
import { type Outcome, post } from './posting.js';
import { LONGEST_SENDING } from './smtp-mailer.js';

export interface SenderOptions {
  /** Where the web answers: links and Message-IDs are made from it. */
  readonly publicUrl: string;
  /** Notices a pass. */
  readonly limit?: number;
  readonly leaseSeconds?: number;
  /** The worker is to end: the letter in hand is finished, no further one begun. */
  readonly signal?: AbortSignal;
  /** The record's clock, which tells what day's digest it is. */
  readonly now?: () => Instant;
}

/** How many notices of a pass had which end. `left` were under lease too long, or the worker is ending: they are taken again. */
export type Tally = Record<Outcome | 'postponed' | 'left', number>;

/** A digest is at most so long; what is over goes in a second one. */
const MOST_IN_A_DIGEST = 200;

/**
 * One pass over what is due: takes notices, sends each once as far as SMTP allows, and writes what became of it. Should we die between the two, the lease runs out
 * and the same letter goes again under the same Message-ID. The caller passes again at once while something was taken, else after a pause.
 * A letter that went out says that mail is there: of those that it held, the next pass may take as many as this one.
 */
export async function sendDue(store: NoticeStore, mailer: Mailer, options: SenderOptions): Promise<Tally> {
  const { publicUrl, signal, limit = 50, leaseSeconds = 120, now = () => new Date().toISOString() } = options;
  const tally: Tally = { sent: 0, retried: 0, 'given-up': 0, postponed: 0, left: 0 };
  const lastBegin = performance.now() + leaseSeconds * 1_000 - LONGEST_SENDING;
  const mayGoOn = () => !signal?.aborted && performance.now() < lastBegin;

  const taken = await store.take(limit, leaseSeconds);
  for (const notices of letters(taken)) {
    if (!mayGoOn()) tally.left += notices.length;
    else if (readsDaily(notices[0])) await sendDaily(notices);
    else tally[await post(store, mailer, notices, () => compose(notices[0], publicUrl))] += 1;
  }
  if (tally.sent > 0) await store.release(limit);
  return tally;

  /** What of a person's waits for a later digest is put back; what belongs in one that should have left goes now, with all else that does. */
  async function sendDaily(notices: readonly Taken[]): Promise<void> {
    const ripe = await ripeOf(notices);
    const [first] = ripe;
    if (!first) return;
    const [head, ...others] = [
      first,
      ...ripe.slice(1),
      ...(await ripeOf(await store.take(MOST_IN_A_DIGEST, leaseSeconds, first.recipient.person))),
    ] as const;
    const letter = () => (others.length > 0 ? composeDigest(head, others, swedishDateOf(now()), publicUrl) : compose(head, publicUrl));
    tally[await post(store, mailer, [head, ...others], letter)] += others.length + 1;
  }

  async function ripeOf(notices: readonly Taken[]): Promise<readonly Taken[]> {
    const instant = now();
    for (const notice of notices.filter(({ due }) => digestAfter(due) > instant)) {
      await store.postpone([notice.id], digestAfter(notice.due));
      tally.postponed += 1;
    }
    return notices.filter(({ due }) => digestAfter(due) <= instant);
  }
}

function readsDaily({ recipient }: Taken): boolean {
  return recipient.preference === 'daily-digest';
}

/** Each notice is a letter of its own, but for those who read one letter a day: theirs go together. */
function letters(taken: readonly Taken[]): readonly (readonly [Taken, ...Taken[]])[] {
  const byPerson = new Map<string, [Taken, ...Taken[]]>();
  for (const notice of taken) {
    const key = readsDaily(notice) ? notice.recipient.person : notice.id;
    const letter = byPerson.get(key);
    if (letter) letter.push(notice);
    else byPerson.set(key, [notice]);
  }
  return [...byPerson.values()];
}
