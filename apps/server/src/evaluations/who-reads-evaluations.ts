import type { Reader } from '@anvisa/record/queries/reader';
import { mustBeOfTheHouse } from '../people/must-hold.js';

/** The house reads evaluations. Committees read what they come to: the directive's next edition. */
export function mayReadEvaluations(reader: Reader): void {
  mustBeOfTheHouse(reader);
}
