import type { AggregateState } from '@anvisa/domain/aggregates';
import type { Edition } from '@anvisa/domain/directive/directive';
import type { Instant } from '@anvisa/domain/time';
import type { Queryable } from '../database/queryable.js';
import { isMarked } from './secrecy.js';

type Evaluation = AggregateState<'evaluation'>;

/** Where a page ended. */
export type AfterEvaluation = readonly [openedAt: Instant, id: string];

interface Wanted {
  readonly after?: AfterEvaluation | undefined;
  readonly limit: number;
  readonly directive?: string | undefined;
  readonly edition?: number | undefined;
  readonly state?: string | undefined;
  /** Where this person was asked. */
  readonly evaluator?: string | undefined;
  /** Whether whoever reads may read what bears a mark of secrecy. */
  readonly secrets: boolean;
}

/** A round in a list, the interests in its edition, and whether a mark on that hides its title. */
export interface ListedEvaluation {
  readonly evaluation: Evaluation;
  readonly interests: Edition['interests'];
  readonly hidden: boolean;
}

/** Evaluations, the latest opened first. */
export async function evaluationsIn(
  db: Queryable,
  { after, limit, directive, edition, state, evaluator, secrets }: Wanted,
): Promise<readonly ListedEvaluation[]> {
  const values: unknown[] = [limit];
  const given = (value: unknown) => `$${values.push(value)}`;
  const where = [
    ...(after ? [`(opened_at, id) < (${given(after[0])}::timestamptz, ${given(after[1])})`] : []),
    ...(directive === undefined ? [] : [`directive = ${given(directive)}::uuid`]),
    ...(edition === undefined ? [] : [`edition = ${given(edition)}::int`]),
    ...(state === undefined ? [] : [`state = ${given(state)}`]),
    ...(evaluator === undefined ? [] : [`evaluators @> ARRAY[${given(evaluator)}::text]`]),
  ];
  const { rows } = await db.query<ListedEvaluation>(
    `SELECT (SELECT s.state FROM stream s WHERE s.id = 'evaluation/' || e.id) AS evaluation,
      (SELECT jsonb_path_query_first(s.state, '$.editions[*] ? (@.number == $n).interests', jsonb_build_object('n', e.edition))
        FROM stream s WHERE s.id = 'directive/' || e.directive) AS interests, ${secrets ? 'false' : isMarked('e.directive', 'e.edition')} AS hidden
      FROM evaluation e ${where.length > 0 ? `WHERE ${where.join(' AND ')}` : ''} ORDER BY opened_at DESC, id DESC LIMIT $1`,
    values,
  );
  return rows;
}

/** The concluded round before one: of the same edition, or of an earlier one of its directive. */
export async function roundBefore(db: Queryable, { directive, openedAt, id }: Evaluation): Promise<Evaluation | undefined> {
  const { rows } = await db.query<{ state: Evaluation }>({
    name: 'round-before',
    text: `SELECT s.state FROM (
        SELECT id FROM evaluation WHERE directive = $1 AND state = 'concluded' AND opened_at <= $2::timestamptz AND id <> $3
        ORDER BY opened_at DESC, id DESC LIMIT 1) e
      JOIN stream s ON s.id = 'evaluation/' || e.id`,
    values: [directive, openedAt, id],
  });
  return rows[0]?.state;
}
