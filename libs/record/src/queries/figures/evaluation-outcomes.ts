import type { EvaluationOutcome } from '@anvisa/domain/evaluation/events';
import type { Queryable } from '../../database/queryable.js';

export interface OutcomesOfYear {
  readonly year: number;
  readonly outcome: EvaluationOutcome;
  readonly count: number;
}

/** What evaluations came to, year by year. */
export async function outcomesByYear(db: Queryable): Promise<readonly OutcomesOfYear[]> {
  const { rows } = await db.query<OutcomesOfYear>({
    name: 'outcomes-by-year',
    text: `SELECT extract(year FROM concluded_on)::int AS year, outcome, count(*)::int AS count FROM evaluation
      WHERE concluded_on IS NOT NULL GROUP BY 1, 2 ORDER BY 1, 2`,
  });
  return rows;
}
