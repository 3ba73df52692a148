import type { World } from '../../act.js';
import type { SwedishDate } from '../../time.js';
import { type ChasedBy, escalationsBy } from '../chased-by.js';
import type { Recipient } from '../conduct-log.js';
import type { EscalationTo } from '../policy.js';
import type { Due } from '../reading.js';
import type { StandingPolicy } from '../standing-policy.js';
import { holding } from './people.js';

/** Whom the policy names for a deadline that was missed so long ago. */
export function superiors(
  world: World,
  today: SwedishDate,
  { due }: Due,
  policy: StandingPolicy,
  ...chased: readonly ChasedBy[]
): readonly Recipient[] {
  const escalations = chased.flatMap((by) => escalationsBy(policy, by));
  return escalations.filter(({ at }) => at === due).flatMap(({ to }) => to.flatMap((office) => inOffice(world, today, office)));
}

/** The mayor's office has no sign-in of its own: the board's secretary, who prepares the mayor's meetings, takes it there. */
function inOffice(world: World, today: SwedishDate, office: EscalationTo): readonly Recipient[] {
  return holding(world, today, office === 'mayor-office' ? 'board-secretary' : office);
}
