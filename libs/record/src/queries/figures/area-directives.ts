import { type EditionState, OPEN } from '@anvisa/domain/directive/states';
import type { SwedishDate } from '@anvisa/domain/time';
import type { Queryable } from '../../database/queryable.js';
import { areaOn, governsOn } from '../area-on.js';
import { openTitleOf } from '../secrecy.js';

/** An edition that matters for how its area stands: in force or on its way. */
export interface AreaDirective {
  readonly area: string;
  readonly state: EditionState;
  readonly directive: string;
  readonly number: number;
  readonly title: string;
  /** The day that its state waits for: in force, its next evaluation. */
  readonly deadline: SwedishDate | null;
}

const MOST = 5_000;

/** @param secrets whether whoever reads may read what bears a mark of secrecy. */
export async function areaDirectives(
  db: Queryable,
  areas: readonly string[],
  { secrets }: { readonly secrets: boolean },
): Promise<readonly AreaDirective[]> {
  const { rows } = await db.query<AreaDirective>({
    name: secrets ? 'area-directives' : 'area-directives-open',
    text: `SELECT ${areaOn('e.directive')} AS area, e.state, e.directive, e.number, ${secrets ? 'e.title' : openTitleOf('e')} AS title, e.deadline
      FROM edition e
      WHERE ${governsOn('e.directive', 'ANY($1)')} AND e.state = ANY($2) ORDER BY area, e.number LIMIT ${MOST}`,
    values: [areas, OPEN],
  });
  return rows;
}
