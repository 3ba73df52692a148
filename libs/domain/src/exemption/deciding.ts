import type { Capacity, Context, World } from '../act.js';
import { needsRole, type Role, roleHeld } from '../actor.js';
import type { Kind } from '../aggregates.js';
import type { Exempting } from '../directive/content.js';
import type { Edition } from '../directive/directive.js';
import { disqualifiedDoesNotDecide } from '../directive/rules/disqualified-does-not-decide.js';
import { type MandateChain, mandateInForce } from '../mandate/chain.js';
import { capacityOf } from '../person/capacity.js';
import { firstRefusal, isRefusal, type Refusal } from '../refusal.js';
import type { Exemption } from './exemption.js';
import type { ExemptionCase } from './exemption-act.js';
import { mandateIsPassedOn } from './rules/mandate-is-passed-on.js';
import { requesterDoesNotDecide } from './rules/requester-does-not-decide.js';

const ROLES_OF: Readonly<Record<Exempting, readonly Role[]>> = {
  'head-of-it': ['head-of-it'],
  'city-director': ['city-director', 'deputy'],
  'executive-board': ['board-secretary'],
};

/** What the chain of mandates is read from. */
export const CHAIN = ['mandate', 'strategy'] as const satisfies readonly Kind[];

/** Who decides on an exemption: whom the directive names; the board when it was referred there, or was decided there before. */
export function exemptingOffice({ state, decisions }: Exemption, ruling: Edition): Exempting {
  if (state === 'referred' || decisions.some(({ body }) => body === 'executive-board')) return 'executive-board';
  return ruling.text?.outline.exemptionsBy ?? 'executive-board';
}

/** What must hold of whoever decides on an exemption. The board's secretary decides nothing: they record what the board decided. */
export function mayExempt(about: ExemptionCase, context: Context, world: World): Refusal | undefined {
  const office = exemptingOffice(about.exemption, about.ruling);
  const { actor, today } = context;
  const role = needsRole(actor, today, ...ROLES_OF[office]);
  if (role || office === 'executive-board') return role;

  const barred = firstRefusal(requesterDoesNotDecide(about.exemption, actor), disqualifiedDoesNotDecide(about.ruling, actor));
  if (barred) return barred;

  const mandate = mandateOf(about, context, world);
  if (isRefusal(mandate)) return mandate;
  return office === 'head-of-it' ? mandateIsPassedOn(mandate) : undefined;
}

/** In which office, in whose stead, on whose behalf and by which mandates an exemption is decided. */
export function exemptingCapacity(about: ExemptionCase, context: Context, world: World): Capacity {
  const office = exemptingOffice(about.exemption, about.ruling);
  if (office === 'executive-board') return { office: 'board-secretary', onBehalfOf: 'executive-board' };

  const mandate = mandateOf(about, context, world);
  if (isRefusal(mandate)) throw new Error('an exemption is decided by a mandate');
  return { ...capacityOf(context, ...ROLES_OF[office]), onBehalfOf: mandate.onBehalfOf, mandates: mandate.chain };
}

/** The city director's mandate for the area, under which the deputy decides too, and the head of IT where it is passed on. */
function mandateOf({ directive: { area } }: ExemptionCase, { actor, today }: Context, world: World): MandateChain | Refusal {
  const held = roleHeld(actor, today, 'city-director', 'deputy');
  const deputyNamedBy = held?.role === 'deputy' ? held.namedBy : undefined;
  return mandateInForce(world, { area, day: today, office: 'city-director', ...(deputyNamedBy !== undefined && { deputyNamedBy }) });
}
