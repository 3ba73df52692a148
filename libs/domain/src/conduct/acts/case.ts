import type { Context, Rests, World } from '../../act.js';
import type { AnyPhase, Due, Reading } from '../reading.js';

/** How the acts of one kind of conductor see its case: what they rest on, what the case is, and what is still to be done about it. */
export interface CaseKind<C> {
  readonly rests: (due: Due) => Rests;
  readonly find: (world: World, due: Due) => C | undefined;
  readonly read: (about: C, context: Context) => Reading<AnyPhase>;
}
