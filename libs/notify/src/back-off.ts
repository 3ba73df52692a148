import type { Instant } from '@anvisa/domain/time';

const MINUTE = 60_000;
const LONGEST = 60;

/** A minute, two, four, up to an hour, then hourly: with these many attempts some five days, as long as mail servers try (RFC 5321, 4.5.4.1). */
const MOST_ATTEMPTS = 125;

/** When to try again after a temporary failure, `attempts` having failed before it, by the machine's clock. Undefined: it is given up. */
export function retryAfter(attempts: number, now = Date.now()): Instant | undefined {
  if (attempts + 1 >= MOST_ATTEMPTS) return undefined;
  return new Date(now + Math.min(2 ** attempts, LONGEST) * MINUTE).toISOString();
}
