import type { SwedishDate } from '@anvisa/domain/time';
import type { Queryable } from '../database/queryable.js';
import { areaOn, governsOn } from './area-on.js';
import { openAndHidden, titlesHidden } from './open-titles.js';
import { openTitle } from './secrecy.js';
import type { SeesDrafts } from './seen-by.js';

/** An edition that applies on a day. */
export interface InForce {
  readonly directive: string;
  readonly number: number;
  /** Hidden where a decided edition bears a mark. */
  readonly directiveTitle: string;
  readonly title: string;
  readonly area: string;
  readonly caseNumber: string;
  readonly textHash: string;
  readonly inForceFrom: SwedishDate;
  readonly inForceUntil: SwedishDate | null;
}

export interface InForceWanted {
  readonly on: SwedishDate;
  readonly area?: string | undefined;
  readonly directive?: string | undefined;
  readonly after?: readonly [title: string, directive: string] | undefined;
  readonly limit: number;
}

/**
 * What applied on a day, for the city, an area or a directive. The days alone decide, so the answer is right also when the conductor has not yet
 * noted that a day came.
 */
export async function inForceOn(db: Queryable, { on, area, directive, after, limit }: InForceWanted): Promise<readonly InForce[]> {
  const values: unknown[] = [on, limit];
  const given = (value: unknown) => `$${values.push(value)}`;
  const where = [
    BEGUN,
    ...(area === undefined ? [] : [governsOn('d.id', given(area), '$1::date')]),
    ...(directive === undefined ? [] : [`d.id = ${given(directive)}::uuid`]),
  ];
  const place = after && `(${given(after[0])}, ${given(after[1])}::uuid)`;
  const hidden = await titlesHidden(db, THE_PUBLIC);
  const parts = openAndHidden(hidden, given).map(
    ({
      title,
      where: belongs,
    }) => `(SELECT d.id AS directive, e.number, ${title} AS "directiveTitle", ${openTitle('e.title', 'd.id', 'e.number')} AS title, ${areaOn('d.id', '$1::date')} AS area, e.case_number AS "caseNumber",
        e.text_hash AS "textHash", e.in_force_from AS "inForceFrom", e.in_force_until AS "inForceUntil"
      FROM directive d JOIN edition e ON e.directive = d.id AND ${appliedOn('e', '$1::date')}
      WHERE ${[...where, belongs].join(' AND ')} ${place ? `AND (${title}, d.id) > ${place}` : ''} ORDER BY ${title}, d.id LIMIT $2)`,
  );
  const { rows } = await db.query<InForce>({
    name: `in-force${area === undefined ? '' : '-area'}${directive === undefined ? '' : '-directive'}${after ? '-after' : ''}${hidden.length > 0 ? '-hidden' : ''}`,
    text: `SELECT * FROM (${parts.join(' UNION ALL ')}) page ORDER BY "directiveTitle", directive LIMIT $2`,
    values,
  });
  return rows;
}

/** What applies is told to everybody alike. */
const THE_PUBLIC: SeesDrafts = { all: false, asked: false, person: '', units: [] };

/** Before the first edition of all began, nothing applied: known without a look at each directive. */
const BEGUN = '(SELECT min(in_force_from) FROM edition) <= $1::date';

/** The condition that a row of editions is the one that applied on a day: the last that had begun, until its own last day. */
export function appliedOn(e: string, day: string): string {
  return `${e}.in_force_from <= ${day} AND (${e}.in_force_until IS NULL OR ${e}.in_force_until >= ${day})
    AND NOT EXISTS (SELECT FROM edition later WHERE later.directive = ${e}.directive AND later.in_force_from <= ${day}
      AND (later.in_force_from, later.number) > (${e}.in_force_from, ${e}.number))`;
}
