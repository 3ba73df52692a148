import type { Reader } from '@anvisa/record/queries/reader';
import { mustBeOfTheHouse } from '../people/must-hold.js';

/** The house sees who was told what in a case. A committee's contact has the letters themselves. */
export function mayReadNotices(reader: Reader): void {
  mustBeOfTheHouse(reader);
}
