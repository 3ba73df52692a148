import { ActOfferAnswer } from '../offers/act-offer.answer.js';
import { StrategyListedAnswer } from './strategy.answer.js';

/** A page of strategies, by case number. */
export class StrategiesAnswer {
  items: StrategyListedAnswer[];
  /** The cursor of the next page, where there is one. */
  next?: string;
  /** For whoever is signed in: whether they may register a strategy now. */
  acts?: ActOfferAnswer[];
}
