import { type StreamId, streamOf } from '../act.js';
import { approvalOf, type Strategy, type TakenCouncilDecision } from '../strategy/strategy.js';
import type { SwedishDate } from '../time.js';
import { coversArea, type Mandate } from './mandate.js';
import { type MandateState, mandateStateOn } from './states.js';

/** One link of the chain from who decides up to the council, with all that a page shows of it. */
export interface ChainLink {
  readonly mandate: Mandate;
  readonly stream: StreamId;
  readonly state: MandateState;
  readonly coversArea: boolean;
  readonly condition?: {
    readonly strategy: string;
    readonly title: string;
    readonly caseNumber: string;
    /** The council's approval; absent, it is missing. */
    readonly decision?: TakenCouncilDecision;
  };
}

export function linkOn(mandate: Mandate, strategies: readonly Strategy[], { area, day }: { area: string; day: SwedishDate }): ChainLink {
  const strategy = strategies.find(({ id }) => id === mandate.condition?.strategy);
  return {
    mandate,
    stream: streamOf('mandate', mandate.id),
    state: mandateStateOn(mandate, strategies, day),
    coversArea: coversArea(mandate, area),
    ...(strategy && { condition: conditionOf(strategy) }),
  };
}

function conditionOf(strategy: Strategy): NonNullable<ChainLink['condition']> {
  const { id, title, caseNumber } = strategy;
  const decision = approvalOf(strategy);
  return { strategy: id, title, caseNumber, ...(decision && { decision }) };
}
