import type { Instant } from '@anvisa/domain/time';
import type { Notice } from './notice.js';

/** A notice under lease, and how many times its sending has failed before. */
export interface Taken extends Notice {
  readonly attempts: number;
}

/** What the mail server said when it took over the responsibility. */
export interface Sent {
  readonly messageId: string;
  readonly response: string;
}

/** Why it was not sent, and when to try again; without an instant it is given up, and somebody must look. */
export interface Failure {
  readonly error: string;
  /** By the machine's clock: a mail server does not follow the record's. */
  readonly retryAt?: Instant;
  /** Nothing went out: the letter is held until then, and goes sooner once mail is back. */
  readonly mailIsAway: boolean;
}

/**
 * Where notices wait. One letter may carry several notices to a person, so what became of it is written for all of them or for none:
 * a crash in between must not make a second, smaller letter.
 */
export interface NoticeStore {
  /**
   * Pending notices whose time has come, the longest waiting first, leased: nobody else gets them until the lease runs out.
   * With a person, only that person's.
   */
  take(limit: number, leaseSeconds: number, person?: string): Promise<readonly Taken[]>;
  sent(ids: readonly string[], outcome: Sent): Promise<void>;
  /** An attempt that failed counts, but for one out of turn while mail is still away; the store gives the number back in `attempts`. */
  failed(ids: readonly string[], failure: Failure): Promise<void>;
  /** Not yet, by the record's clock: the person reads one letter a day. It is no attempt. */
  postpone(ids: readonly string[], until: Instant): Promise<void>;
  /** Mail is back: so many of the letters that it holds, the oldest first, may go now. A letter of several notices goes whole. */
  release(letters: number): Promise<void>;
}
