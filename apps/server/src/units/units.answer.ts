import { ActOfferAnswer } from '../offers/act-offer.answer.js';
import { UnitAnswer } from './unit.answer.js';

/** A page of units, by name. */
export class UnitsAnswer {
  items: UnitAnswer[];
  /** The cursor of the next page, where there is one. */
  next?: string;
  /** For whoever is signed in: whether they may register a unit now. */
  acts?: ActOfferAnswer[];
}
