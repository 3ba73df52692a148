import type { Reader } from '@anvisa/record/queries/reader';
import { mustBeOfTheHouse } from '../people/must-hold.js';

/** The house reads what the board is told. What is announced reaches everybody by the notice board itself. */
export function mayReadReports(reader: Reader): void {
  mustBeOfTheHouse(reader);
}
