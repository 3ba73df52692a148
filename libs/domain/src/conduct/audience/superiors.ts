import type { World } from '../../act.js';
import type { SwedishDate } from '../../time.js';
import { type ChasedBy, escalationsBy } from '../chased-by.js';
import type { Recipient } from '../conduct-log.js';
import { ESCALATED_TO, type EscalationTo } from '../policy.js';
import type { Due } from '../reading.js';
import type { StandingPolicy } from '../standing-policy.js';
import { holding } from './people.js';

/** Whom the policy names for a deadline that was missed so long ago. Policies of the first builds might name roles that may not read the case. */
export function superiors(
  world: World,
  today: SwedishDate,
  { due }: Due,
  policy: StandingPolicy,
  ...chased: readonly ChasedBy[]
): readonly Recipient[] {
  const escalations = chased.flatMap((by) => escalationsBy(policy, by));
  const offices = escalations.filter(({ at }) => at === due).flatMap(({ to }) => to);
  return offices.filter((office) => ESCALATED_TO.includes(office)).flatMap((office) => inOffice(world, today, office));
}

/** The mayor's office has no sign-in of its own: the board's secretary, who prepares the mayor's meetings, takes it there. */
function inOffice(world: World, today: SwedishDate, office: EscalationTo): readonly Recipient[] {
  return holding(world, today, office === 'mayor-office' ? 'board-secretary' : office);
}
