import { StrategyListedAnswer } from './strategy.answer.js';

/** A page of strategies, by case number. */
export class StrategiesAnswer {
  items: StrategyListedAnswer[];
  /** The cursor of the next page, where there is one. */
  next?: string;
}
