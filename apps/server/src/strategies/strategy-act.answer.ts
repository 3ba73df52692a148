import type { StrategyState } from '@anvisa/domain/strategy/states';
import { ActAnswer } from '../acts/act.answer.js';

/** A strategy as it stands after an act. */
export class StrategyAfter {
  /** @example "1c2d3e4f-5a6b-5c7d-8e9f-0a1b2c3d4e5f" */
  id: string;
  /** Where it is read. @example "/api/strategies/1c2d3e4f-5a6b-5c7d-8e9f-0a1b2c3d4e5f" */
  self: string;
  /** @example "031-2080/2008" */
  caseNumber: string;
  /** @example "proposed" */
  state: StrategyState;
}

/** An accepted act on a strategy. */
export class StrategyActAnswer extends ActAnswer {
  /** The strategy as it stands now. */
  result: StrategyAfter;
}
