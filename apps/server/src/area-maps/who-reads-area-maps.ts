import type { Reader } from '@anvisa/record/queries/reader';
import { mustHoldSomeRole } from '../people/must-hold.js';

/** The map that applies is for everybody. Its drafts are working material (TF 2:12): for whoever holds a role. */
export function mayReadMapDrafts(reader: Reader): void {
  mustHoldSomeRole(reader);
}
