import type { Reader } from '@anvisa/record/queries/reader';
import { mustHoldSomeRole } from './must-hold.js';

/** Everybody with a role sees who else holds one: they address each other's acts and notices. */
export function mayReadPeople(reader: Reader): void {
  mustHoldSomeRole(reader);
}
