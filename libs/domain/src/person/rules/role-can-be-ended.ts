import { type Refusal, refuse } from '../../refusal.js';
import type { SwedishDate } from '../../time.js';
import type { Person } from '../person.js';

/** House rule (KL 7:5): a role is cut short, never prolonged; a longer one is given anew, by whoever may. */
export function roleCanBeEnded({ roles }: Person, number: number, lastDay: SwedishDate): Refusal | undefined {
  const role = roles.find((one) => one.number === number);
  if (!role) return refuse('role-not-found');
  return role.until !== undefined && role.until <= lastDay ? refuse('role-ends-earlier', { until: role.until }) : undefined;
}
