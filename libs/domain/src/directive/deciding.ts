import type { Capacity, Context, World } from '../act.js';
import type { MandateChain } from '../mandate/chain.js';
import { DECIDERS } from '../permission/role-groups.js';
import { capacityOf } from '../person/capacity.js';
import { isRefusal } from '../refusal.js';
import type { SwedishDate } from '../time.js';
import type { Case } from './edition-act.js';
import { mandateOfBoard } from './rules/board-has-the-councils-mandate.js';
import { mandateOfDecider } from './rules/mandate-carries-the-decision.js';

/** The capacity in which a decision is taken: in which office, in whose stead, on the board's behalf and by which mandates. */
export function decidingCapacity({ directive }: Case, context: Context, world: World): Capacity {
  const mandate = mandateOfDecider(directive, context, world);
  if (isRefusal(mandate)) throw new Error('a decision is taken by a mandate');
  return byMandate(mandate, context);
}

/** The capacity in which a case is referred to the board: by mandates where they carry, and else by the office alone (KL 6:38). */
export function referringCapacity({ directive }: Case, context: Context, world: World): Capacity {
  const mandate = mandateOfDecider(directive, context, world);
  return isRefusal(mandate) ? capacityOf(context, ...DECIDERS) : byMandate(mandate, context);
}

/** The capacity in which the board's secretary records what the board has decided. */
export const AS_BOARD: Capacity = { office: 'board-secretary', onBehalfOf: 'executive-board' };

/** The same of what binds committees, by the mandate that the council gave the board (KL 6:8). */
export function asBoardByMandate({ directive }: Pick<Case, 'directive'>, day: SwedishDate, world: World): Capacity {
  const mandate = mandateOfBoard(directive, day, world);
  if (isRefusal(mandate)) throw new Error('the board binds committees by a mandate of the council’s');
  return { ...AS_BOARD, mandates: mandate.chain };
}

function byMandate({ onBehalfOf, chain }: MandateChain, context: Context): Capacity {
  return { ...capacityOf(context, ...DECIDERS), onBehalfOf, mandates: chain };
}
