import { endOfStrategy, type Founded } from '@anvisa/domain/conduct/end-of-strategy';
import { BINDING } from '@anvisa/domain/directive/states';
import type { SwedishDate } from '@anvisa/domain/time';
import type { Queryable } from '../database/queryable.js';
import { allOf } from './states.js';

/** The last days that editions have with the strategies that they rest on, by `directive/number`: those whose conductors have not yet noted it. */
export type EndsOfStrategies = ReadonlyMap<string, SwedishDate>;

interface Row extends Founded {
  readonly directive: string;
  readonly number: number;
}

/** Read from what is recorded, so that an end is known from when it is, also where it is to come. */
export async function endsOfStrategies(db: Queryable): Promise<EndsOfStrategies> {
  const { rows } = await db.query<Row>({
    name: 'founded-editions',
    text: `SELECT ed.directive, ed.number, e->'decisions' AS decisions, e->>'startedAt' AS "startedAt"
      FROM edition ed JOIN stream s ON s.id = 'directive/' || ed.directive, jsonb_array_elements(s.state->'editions') AS e
      WHERE ed.state = ANY($1) AND ed.started_at < ${LATEST_END} AND (e->>'number')::int = ed.number`,
    values: [BINDING],
  });
  if (rows.length === 0) return new Map();
  const strategies = await allOf(db, 'strategy');
  return new Map(
    rows.flatMap(({ directive, number, ...edition }) => {
      const end = endOfStrategy({ id: directive }, edition, strategies);
      return end ? [[editionKey(directive, number), end.lastDay] as const] : [];
    }),
  );
}

/** What was begun after the latest end, and after it was recorded, rests on another strategy; while none has ended no edition is looked at. */
const LATEST_END = `(SELECT greatest(max((state->'ending'->>'lastDay')::date), max((state->'ending'->>'recordedAt')::timestamptz::date),
  max((state->'annulled'->>'day')::date)) + 2 FROM stream WHERE kind = 'strategy')`;

/** Those that have ended by a day: the condition `appliedOn` takes them. */
export function endedBefore(ends: EndsOfStrategies, day: SwedishDate): readonly string[] {
  return [...ends].filter(([, lastDay]) => lastDay < day).map(([key]) => key);
}

/** The last day of an edition: its own, or that of its strategy where it comes first. */
export function lastDayWith(ends: EndsOfStrategies, directive: string, number: number, own: SwedishDate | null): SwedishDate | null {
  const end = ends.get(editionKey(directive, number));
  return end !== undefined && (own === null || end < own) ? end : own;
}

const editionKey = (directive: string, number: number) => `${directive}/${number}`;
