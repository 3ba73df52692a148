import type { Instant } from '../time.js';

/** A declared or raised interest, and whether it was found to bar the person (jäv). */
export interface Interest {
  readonly person: string;
  readonly raisedBy: 'self' | 'other';
  readonly found?: 'disqualified' | 'not-disqualified';
  /** Since when it bars. */
  readonly barsSince?: Instant;
}

/** A case in which interests are told of. */
export interface WithInterests {
  readonly interests: readonly Interest[];
}

/** Whether nobody has found yet that it bars, or does not (KL 6:32). */
export function isUnsettled({ found }: Interest): boolean {
  return found === undefined;
}

/** Whether another raised it, and it is not settled: one's own declaration is no dispute, it bars at once. */
export function isDisputed(interest: Interest): boolean {
  return interest.raisedBy === 'other' && isUnsettled(interest);
}

/** One's own declaration bars at once; one raised by another when it is found so (KL 6:28, 6:32). */
function bars(interest: Interest): boolean {
  return interest.found === 'disqualified' || (interest.raisedBy === 'self' && isUnsettled(interest));
}

/**
 * The disqualified takes no part in the case (KL 6:30, 7:4).
 * @param asOf where given, what began to bar after that instant does not count.
 */
export function isDisqualified({ interests }: WithInterests, person: string, asOf?: Instant): boolean {
  const isLater = ({ barsSince }: Interest) => asOf !== undefined && barsSince !== undefined && barsSince > asOf;
  return interests.some((one) => one.person === person && bars(one) && !isLater(one));
}

/** The instants later than one at which somebody was found to be barred, or said so. */
export function barredSince({ interests }: WithInterests, instant: Instant): readonly Instant[] {
  return interests.flatMap(({ barsSince }) => (barsSince !== undefined && barsSince > instant ? [barsSince] : []));
}
