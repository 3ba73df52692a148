import type { World } from '../../act.js';
import { type MandateChain, mandateInForce } from '../../mandate/chain.js';
import type { Before } from '../../permission/permitted.js';
import { isRefusal, type Refusal } from '../../refusal.js';
import { decidingRole } from '../deciding-role.js';
import { areaOn, type Directive } from '../directive.js';

/** No decision without a mandate in force that day, for that area and office (KL 6:37, 7:5–6): the chain up to the council must hold. */
export function mandateCarriesTheDecision(directive: Directive, context: Before, world: World): Refusal | undefined {
  const found = mandateOfDecider(directive, context, world);
  return isRefusal(found) ? found : undefined;
}

/** The director's mandates for the directive's area that day; a deputy acts by them too, where they allow one so named. */
export function mandateOfDecider(directive: Directive, context: Before, world: World): MandateChain | Refusal {
  const held = decidingRole(context);
  const deputyNamedBy = held?.role === 'deputy' ? held.namedBy : undefined;
  return mandateInForce(world, {
    area: areaOn(directive, context.today),
    day: context.today,
    office: 'city-director',
    ...(deputyNamedBy !== undefined && { deputyNamedBy }),
  });
}
