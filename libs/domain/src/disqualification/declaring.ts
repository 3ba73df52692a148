import type { Context, World } from '../act.js';
import type { InterestEvent } from '../directive/events.js';
import { reasonsAreGiven } from '../directive/rules/reasons-are-given.js';
import { type Refusal, refuse } from '../refusal.js';
import type { WithInterests } from './interest.js';

/**
 * Whoever knows a circumstance that may disqualify says so (KL 6:28–32): of oneself, which bars at once, or of another, whoever it is, which holds the
 * decision up until the question is settled.
 */
export interface ToldInterest {
  readonly person: string;
  readonly reasons: string;
}

/** What an interest must be to be told of: of somebody there is, with reasons, and not told of already. */
export function interestMayBeTold(
  { person, reasons }: ToldInterest,
  { interests }: WithInterests,
  world: World,
): readonly (Refusal | undefined)[] {
  return [
    world.find('person', person) ? undefined : refuse('not-found'),
    reasonsAreGiven(reasons),
    interests.some((one) => one.person === person && one.found !== 'not-disqualified') ? refuse('interest-known') : undefined,
  ];
}

export function interestTold({ person, reasons }: ToldInterest, { actor }: Pick<Context, 'actor'>): InterestEvent {
  return { type: 'InterestDeclared', person, raisedBy: person === actor.person ? 'self' : 'other', reasons };
}
