import type { Instant } from '../time.js';
import type { Policy } from './policy.js';

/** A policy and since when it holds. The one that we ship with always has. */
export interface HeldPolicy extends Policy {
  readonly since?: Instant;
}

/** The policy that stands, and those before it, the latest first. */
export interface StandingPolicy extends HeldPolicy {
  readonly earlier?: readonly HeldPolicy[];
}

/** What fell due under a policy still older than these has been given, or is no longer worth it. */
const KEPT = 4;

export function adopted(policy: Policy, since: Instant, { earlier = [], ...before }: StandingPolicy): StandingPolicy {
  return { ...policy, since, earlier: [before, ...earlier].slice(0, KEPT) };
}

/** Something that a policy has told at an instant. */
export interface Told {
  readonly at: Instant;
}

/**
 * What the policies have told, each at the instants at which it held. A notice is known by its instant: counted by the policy of today, an old case
 * would be told of again for days that have passed. What an outage held up at an adoption keeps its instant, and is given. And a case for which the
 * policy before still had something to come is not forgotten by one that counts fewer days: the last that this asks for is given at once.
 */
export function byThePolicyOfTheTime<T extends Told>(policy: StandingPolicy, toldBy: (held: HeldPolicy) => readonly T[]): readonly T[] {
  const { since, earlier = [] } = policy;
  const told = [policy, ...earlier].flatMap((held) => toldBy(held).filter(({ at }) => heldAt(policy, at) === held));
  const toCome = (those: readonly T[]) => since === undefined || those.some(({ at }) => at > since);
  const [before] = earlier;
  const forgotten = before && !toCome(told) && toCome(toldBy(before)) ? toldBy(policy).toSorted(byInstant).slice(-1) : [];
  return [...told, ...forgotten].toSorted(byInstant);
}

function heldAt(policy: StandingPolicy, instant: Instant): HeldPolicy | undefined {
  return [policy, ...(policy.earlier ?? [])].find(({ since }) => since === undefined || since < instant);
}

const byInstant = (one: Told, other: Told) => (one.at < other.at ? -1 : 1);
