import { type ActOffer, offerOf } from '../../kit/offers.js';

/** What is recorded of a strategy that is registered, as addresses have it: first its way through the bodies, then what its case holds, then its end. */
export const STRATEGY_STEPS = {
  tjansteutlatande: 'record-office-statement',
  beredning: 'record-preparation',
  forslag: 'record-board-proposal',
  fullmaktige: 'record-council-decision',
  uttalande: 'record-special-statement',
  handling: 'attach-strategy-document',
  saknas: 'record-missing-document',
  ersatt: 'supersede-strategy',
  upphav: 'revoke-strategy',
  undanroj: 'annul-strategy',
} as const;
export type StrategyStep = keyof typeof STRATEGY_STEPS;

/** And of a mandate that was given. */
export const MANDATE_STEPS = { bekrafta: 'confirm-mandate', aterkalla: 'revoke-mandate' } as const;
export type MandateStep = keyof typeof MANDATE_STEPS;

const WAY: readonly StrategyStep[] = ['tjansteutlatande', 'beredning', 'forslag', 'fullmaktige'];

/** A step in an address; anything else counts as none. */
export function stepIn<S extends string>(steps: Readonly<Record<S, string>>, value: unknown): S | undefined {
  return typeof value === 'string' && Object.hasOwn(steps, value) ? (value as S) : undefined;
}

/** The steps that the reader may take now, in their order. */
export function openSteps<S extends string>(steps: Readonly<Record<S, string>>, acts: readonly ActOffer[] | undefined): readonly S[] {
  return (Object.keys(steps) as S[]).filter((step) => offerOf(acts, steps[step]).allowed);
}

/** The next step on a strategy's way through the bodies: of two, the one further on. A remitted case needs no new statement of the office's. */
export function nextOnTheWay(acts: readonly ActOffer[] | undefined): StrategyStep | undefined {
  return openSteps(STRATEGY_STEPS, acts).findLast((step) => WAY.includes(step));
}
