import type { Context, World } from '../../act.js';
import { mayNameDeputy } from '../../mandate/chain.js';
import { permittedOn } from '../../permission/permitted.js';
import { firstRefusal, type Refusal, refuse } from '../../refusal.js';
import type { SwedishDate } from '../../time.js';

/** KL 7:5–6: a city director names a deputy for themselves, where a mandate in force on the deputy's first day says that they may. */
export function directorNamesOwnDeputy(
  context: Context,
  world: World,
  { inStead, from }: { readonly inStead: string; readonly from: SwedishDate },
): Refusal | undefined {
  return firstRefusal(
    permittedOn('oneself', 'name-deputy', context),
    context.actor.person === inStead ? undefined : refuse('deputy-named-by-another'),
    mayNameDeputy(world, { day: from, office: 'city-director' }) ? undefined : refuse('mandate-names-no-deputy'),
  );
}
