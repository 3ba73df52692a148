import type { World } from '../../act.js';
import type { SwedishDate } from '../../time.js';
import type { Recipient } from '../conduct-log.js';
import { escalationDays } from '../escalation.js';
import { morningOf } from '../instants.js';
import type { Chase, EscalationTo } from '../policy.js';
import type { Due } from '../reading.js';
import { holding } from './people.js';

/** The unit of the mayor's office: whoever holds a role there hears what is escalated to it. */
export const MAYOR_OFFICE = 'mayor-office';

/** Whom the policy names for a deadline that was missed so long ago. */
export function superiors(
  world: World,
  today: SwedishDate,
  { due }: Due,
  chase: Chase,
  ...deadlines: readonly SwedishDate[]
): readonly Recipient[] {
  const days = deadlines.flatMap((deadline) => escalationDays(chase, deadline));
  return days.filter(({ on }) => morningOf(on) === due).flatMap(({ to }) => to.flatMap((office) => inOffice(world, today, office)));
}

function inOffice(world: World, today: SwedishDate, office: EscalationTo): readonly Recipient[] {
  if (office !== 'mayor-office') return holding(world, today, office);
  const staff = world.all('person').flatMap(({ roles }) => roles.filter(({ unit }) => unit === MAYOR_OFFICE).map(({ role }) => role));
  const there = holding(world, today, staff, MAYOR_OFFICE);
  return there.length > 0 ? there : holding(world, today, 'board-secretary');
}
