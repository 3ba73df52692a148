import type { AggregateState } from '@anvisa/domain/aggregates';
import type { Instant } from '@anvisa/domain/time';
import type { Queryable } from '../database/queryable.js';

/** Where a page ended. */
export type AfterExemption = readonly [requestedAt: Instant, id: string];

interface Wanted {
  readonly after?: AfterExemption | undefined;
  readonly limit: number;
  readonly directive?: string | undefined;
  readonly edition?: number | undefined;
  /** Of these units alone. */
  readonly units?: readonly string[] | undefined;
  readonly state?: string | undefined;
}

/** Exemptions, the latest asked for first. */
export async function exemptionsIn(
  db: Queryable,
  { after, limit, directive, edition, units, state }: Wanted,
): Promise<readonly AggregateState<'exemption'>[]> {
  const values: unknown[] = [limit];
  const given = (value: unknown) => `$${values.push(value)}`;
  const where = [
    ...(after ? [`(requested_at, id) < (${given(after[0])}::timestamptz, ${given(after[1])}::uuid)`] : []),
    ...(directive === undefined ? [] : [`directive = ${given(directive)}::uuid`]),
    ...(edition === undefined ? [] : [`edition = ${given(edition)}::int`]),
    ...(units ? [`unit = ANY(${given(units)}::uuid[])`] : []),
    ...(state === undefined ? [] : [`state = ${given(state)}`]),
  ];
  const { rows } = await db.query<{ state: AggregateState<'exemption'> }>(
    `SELECT (SELECT s.state FROM stream s WHERE s.id = 'exemption/' || e.id) AS state
      FROM exemption e ${where.length > 0 ? `WHERE ${where.join(' AND ')}` : ''} ORDER BY requested_at DESC, id DESC LIMIT $1`,
    values,
  );
  return rows.map(({ state: found }) => found);
}
