import { type Founded, standsWithout } from '@anvisa/domain/conduct/end-of-strategy';
import type { Edition } from '@anvisa/domain/directive/directive';
import { BINDING } from '@anvisa/domain/directive/states';
import type { Strategy } from '@anvisa/domain/strategy/strategy';
import type { Queryable } from '../database/queryable.js';
import { openTitle } from './secrecy.js';

/** A directive that ended with a strategy which goes on, since what ended that was annulled. */
export interface ToDecideAnew {
  readonly directive: string;
  readonly number: number;
  /** Hidden where its edition bears a mark. */
  readonly title: string;
}

interface Row extends ToDecideAnew, Founded, Pick<Edition, 'state' | 'inForceUntil'> {}

/** Those that rest on a strategy and have no other edition that binds. Without an annulment there are none. @param all the strategies that there are. */
export async function toDecideAnew(db: Queryable, strategy: string, all: readonly Strategy[]): Promise<readonly ToDecideAnew[]> {
  if (all.every(({ annulled }) => annulled === undefined)) return [];
  const { rows } = await db.query<Row>({
    name: 'lapsed-editions',
    text: `SELECT e.directive, e.number, ${openTitle('e.title', 'e.directive', 'e.number')} AS title, e.state, e.in_force_until AS "inForceUntil",
        said->'decisions' AS decisions, said->>'startedAt' AS "startedAt"
      FROM edition e JOIN stream s ON s.id = 'directive/' || e.directive, jsonb_array_elements(s.state->'editions') AS said
      WHERE e.state = 'lapsed' AND (said->>'number')::int = e.number
        AND NOT EXISTS (SELECT FROM edition other WHERE other.directive = e.directive AND other.state = ANY($1))
      ORDER BY title, e.directive, e.number`,
    values: [BINDING],
  });
  return rows
    .filter(({ directive, ...edition }) => standsWithout({ id: directive }, edition, all) === strategy)
    .map(({ directive, number, title }) => ({ directive, number, title }));
}
