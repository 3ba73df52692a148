import type { AggregateState, Kind } from '@anvisa/domain/aggregates';
import type { Queryable } from '../database/queryable.js';

/** By what the kinds are listed that a city has at most some hundreds of, and that have no table of their own; names as Swedes sort. */
const BY = {
  unit: { field: 'name', collation: 'sv-x-icu', latestFirst: false },
  strategy: { field: 'caseNumber', collation: 'C', latestFirst: false },
  mandate: { field: 'from', collation: 'C', latestFirst: true },
  report: { field: 'compiledAt', collation: 'C', latestFirst: true },
} as const satisfies Partial<Record<Kind, { readonly field: string; readonly collation: string; readonly latestFirst: boolean }>>;
export type Few = keyof typeof BY;

/** Where a page ended: what its last row is listed by, and its id. */
export type AfterFew = readonly [by: string, id: string];

export interface FewRow<K extends Few> {
  readonly by: string;
  readonly version: number;
  readonly state: AggregateState<K>;
}

/** A page of a kind, in its order. */
export async function fewOf<K extends Few>(
  db: Queryable,
  kind: K,
  { after, limit }: { readonly after?: AfterFew | undefined; readonly limit: number },
): Promise<readonly FewRow<K>[]> {
  const { field, collation, latestFirst } = BY[kind];
  const [beyond, order] = latestFirst ? ['<', 'DESC'] : ['>', 'ASC'];
  const [by, id] = [`state->>'${field}' COLLATE "${collation}"`, `state->>'id' COLLATE "C"`];
  const { rows } = await db.query<FewRow<K>>({
    name: `few-${kind}${after ? '-after' : ''}`,
    text: `SELECT state->>'${field}' AS by, version, state FROM stream WHERE kind = $1 ${after ? `AND (${by}, ${id}) ${beyond} ($3, $4)` : ''}
      ORDER BY ${by} ${order}, ${id} ${order} LIMIT $2`,
    values: [kind, limit, ...(after ?? [])],
  });
  return rows;
}
