import type { RefusalCode } from './refusals.js';

/** Facts that a refusal's text names: what is missing, since when, who may instead. */
export type RefusalFacts = Readonly<Record<string, string | number>>;

/**
 * A rule's no. It is a value, not an exception: the act was understood and the rules do not allow it.
 * The code is stable and stands in `refusals.ts` with its legal ground and its texts.
 */
export interface Refusal {
  readonly refused: RefusalCode;
  readonly facts?: RefusalFacts;
}

export function refuse(refused: RefusalCode, facts?: RefusalFacts): Refusal {
  return facts === undefined ? { refused } : { refused, facts };
}

export function isRefusal(outcome: object): outcome is Refusal {
  return 'refused' in outcome;
}

/** The first refusal among the rules, in the order that they are listed. */
export function firstRefusal(...rules: readonly (Refusal | undefined)[]): Refusal | undefined {
  return rules.find((refusal) => refusal !== undefined);
}
