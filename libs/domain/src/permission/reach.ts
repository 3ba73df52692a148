import { type Actor, rolesOn } from '../actor.js';
import { type Refusal, refuse } from '../refusal.js';
import type { SwedishDate } from '../time.js';
import { rolesOf, type Whose } from './permission.js';
import { READINGS, type Reading, type ReadingRule } from './readings.js';

/** How far somebody's reading goes that day. */
export interface Reach {
  readonly person: string;
  /** All of the kind. Otherwise what is open, and what the following add. */
  readonly all: boolean;
  /** The cases that the reader has as an officer. */
  readonly ownCase: boolean;
  /** What the reader was asked to review or evaluate. */
  readonly asked: boolean;
  /** The committees that the reader speaks for. */
  readonly units: readonly string[];
}

interface Reader {
  readonly actor: Actor;
  readonly today: SwedishDate;
}

/** How far a reading goes; refused where the reader holds none of its roles and it is not open. */
export function reachOf(reading: Reading, { actor, today }: Reader): Reach | Refusal {
  const rule: ReadingRule = READINGS[reading];
  const held = rolesOn(actor, today);
  const found = new Set<Whose>();
  const units: string[] = [];
  for (const { roles, whose } of rule.who) {
    for (const { role, unit } of held) {
      if (!roles.includes(role)) continue;
      found.add(whose);
      if (whose === 'own-unit' && unit !== undefined) units.push(unit);
    }
  }
  if (found.size === 0 && rule.open === undefined) return refuse('role-missing', { roles: rolesOf(rule).join(', ') });
  return {
    person: actor.person,
    all: found.has('any') || rule.open === 'all',
    ownCase: found.has('own-case'),
    asked: found.has('asked'),
    units,
  };
}
