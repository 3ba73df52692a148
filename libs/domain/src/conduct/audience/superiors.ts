import type { World } from '../../act.js';
import type { SwedishDate } from '../../time.js';
import type { Recipient } from '../conduct-log.js';
import { escalationDays } from '../escalation.js';
import { morningOf } from '../instants.js';
import type { Chase, EscalationTo } from '../policy.js';
import type { Due } from '../reading.js';
import { holding } from './people.js';

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

/** The mayor's office has no sign-in of its own: the board's secretary, who prepares the mayor's meetings, takes it there. */
function inOffice(world: World, today: SwedishDate, office: EscalationTo): readonly Recipient[] {
  return holding(world, today, office === 'mayor-office' ? 'board-secretary' : office);
}
