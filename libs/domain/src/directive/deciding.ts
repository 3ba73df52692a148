import type { Capacity, Context, World } from '../act.js';
import { firstRefusal, isRefusal, type Refusal } from '../refusal.js';
import type { Case } from './edition-act.js';
import { deciderIsInFunction, decidingRole } from './rules/decider-is-in-function.js';
import { disqualifiedDoesNotDecide } from './rules/disqualified-does-not-decide.js';
import { drafterDoesNotDecide } from './rules/drafter-does-not-decide.js';
import { mandateCarriesTheDecision, mandateOfDecider } from './rules/mandate-carries-the-decision.js';

/** What must hold of whoever decides by delegation, on any decision about a directive. */
export function mayDecide({ directive, edition }: Case, context: Context, world: World): Refusal | undefined {
  return firstRefusal(
    deciderIsInFunction(context),
    drafterDoesNotDecide(edition, context.actor),
    disqualifiedDoesNotDecide(edition, context.actor),
    mandateCarriesTheDecision(directive, context, world),
  );
}

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
