import type { Capacity, Context, World } from '../act.js';
import { isRefusal } from '../refusal.js';
import { decidingRole } from './deciding-role.js';
import type { Case } from './edition-act.js';
import { mandateOfDecider } from './rules/mandate-carries-the-decision.js';

/** The capacity in which a decision is taken: in which office, in whose stead, on the board's behalf and by which mandates. */
export function decidingCapacity({ directive }: Case, context: Context, world: World): Capacity {
  const held = decidingRole(context);
  const mandate = mandateOfDecider(directive, context, world);
  if (!held || isRefusal(mandate)) throw new Error('a decision is taken in an office and by a mandate');
  return {
    office: held.role,
    onBehalfOf: mandate.onBehalfOf,
    mandates: mandate.chain,
    ...(held.role === 'deputy' && held.inStead && { inStead: held.inStead }),
  };
}
