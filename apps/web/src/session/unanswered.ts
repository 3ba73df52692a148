import { newId } from './new-id.js';
import { keep, kept, letGo } from './shelf.js';

/** An act as it is sent. */
export interface Sending {
  readonly by: string | undefined;
  /** How and where to. */
  readonly place: string;
  readonly text: string;
  /** What its sender had read. After an answer that was lost, what is read anew shows the act: the same again is then meant as another. */
  readonly version: string | undefined;
}

/** The last that was sent to a place. It outlives the page: whoever comes back and sends the same again does it once, too. */
interface Sent {
  readonly text: string;
  readonly version?: string | undefined;
  readonly key: string;
  /** When it was last sent, in ms since 1970. */
  readonly at: number;
}

/** As long as a session lasts without use. Whoever then does the same means it anew, where the act has no version to tell it. */
export const STAYS_THE_SAME_MS = 30 * 60_000;

/** Acts that were sent from this page and not answered. */
const unanswered = new Map<string, Sent>();

/** The Idempotency-Key of an act: that of the same act where its answer has not come, so that the two are done once. @param now ms since 1970. */
export function keyOf(sending: Sending, now = Date.now()): string {
  const { by, place, text, version } = sending;
  const earlier = [unanswered.get(nameOf(sending)), kept<Sent>(by, place)].find((sent) => isSame(sent, sending, now));
  const sent = { text, version, key: earlier?.key ?? newId(), at: now };
  unanswered.set(nameOf(sending), sent);
  keep(by, place, sent);
  return sent.key;
}

/** What was sent has its answer: the same again is another act. */
export function isAnswered(sending: Sending): void {
  unanswered.delete(nameOf(sending));
  letGo(sending.by, sending.place);
}

function isSame(sent: Sent | undefined, { text, version }: Sending, now: number): boolean {
  return sent?.text === text && sent.version === version && now - sent.at < STAYS_THE_SAME_MS;
}

function nameOf({ by, place, text, version }: Sending): string {
  return [by, place, version, text].join('\n');
}
