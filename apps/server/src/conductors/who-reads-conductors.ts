import type { Reader } from '@anvisa/record/queries/reader';
import { mustBeOfTheHouse, mustHoldSomeRole } from '../people/must-hold.js';

/** Whether the conductors keep up tells nothing of any case: everybody with a role may know, the administrator first of all. */
export function mayReadConductors(reader: Reader): void {
  mustHoldSomeRole(reader);
}

/** What happens next in a case is the house's to see; a committee is told what concerns it. */
export function mayReadWhatIsNext(reader: Reader): void {
  mustBeOfTheHouse(reader);
}
