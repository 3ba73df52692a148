import { createHash } from 'node:crypto';
import type { SwedishDate } from '@anvisa/domain/time';
import type { Notice } from './notice.js';

/**
 * The Message-ID of a notice comes from what it is about and from nothing else. A letter that is sent again, since we died before we wrote that it was sent,
 * is the same letter to the receiving server, which may drop it (RFC 5322, 3.6.4).
 */
export function messageIdOf({ conductor, act, round, due, recipient }: Notice, publicUrl: string): string {
  return messageId(['notice', conductor, act, round, due, recipient.person], publicUrl);
}

/**
 * A day's digest: its recipient, its day and what it gathers. Were the day enough, a second letter of that day, with what came late, would pass for the first one
 * and be lost on the way.
 */
export function digestIdOf(person: string, day: SwedishDate, notices: readonly Notice[], publicUrl: string): string {
  return messageId(['digest', person, day, ...notices.map(({ id }) => id).sort()], publicUrl);
}

function messageId(about: readonly (string | number)[], publicUrl: string): string {
  return `<${digestOf(about)}@${hostOf(publicUrl)}>`;
}

/** JSON keeps the borders between the parts: ["a","bc"] is not ["ab","c"]. */
export function digestOf(about: readonly (string | number)[]): string {
  return createHash('sha256').update(JSON.stringify(about)).digest('hex').slice(0, 40);
}

export function hostOf(publicUrl: string): string {
  return new URL(publicUrl).hostname;
}
