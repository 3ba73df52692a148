import type { Context, World } from '../../act.js';
import { mandateInForce } from '../../mandate/chain.js';
import { isRefusal, type Refusal } from '../../refusal.js';
import type { Directive } from '../directive.js';

/** No decision without a mandate in force that day, for that area and office (KL 6:37, 7:5–6): the chain up to the council must hold. */
export function mandateCarriesTheDecision({ area }: Directive, { today }: Context, world: World): Refusal | undefined {
  const found = mandateInForce(world, { area, day: today, office: 'city-director' });
  return isRefusal(found) ? found : undefined;
}
