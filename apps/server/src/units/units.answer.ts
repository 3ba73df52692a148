import { UnitAnswer } from './unit.answer.js';

/** A page of units, by name. */
export class UnitsAnswer {
  items: UnitAnswer[];
  /** The cursor of the next page, where there is one. */
  next?: string;
}
