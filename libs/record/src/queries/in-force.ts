import { PUBLIC_STATES } from '@anvisa/domain/directive/states';
import type { SwedishDate } from '@anvisa/domain/time';
import type { Queryable } from '../database/queryable.js';
import { areaOn, governsOn } from './area-on.js';
import { endedBefore, endsOfStrategies, lastDayWith } from './ends-of-strategies.js';
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
  /** The last day on which a clerical error in its text was put right (FL § 36): until then it read otherwise. */
  readonly correctedOn: SwedishDate | null;
}

export interface InForceWanted {
  readonly on: SwedishDate;
  readonly area?: string | undefined;
  readonly directive?: string | undefined;
  readonly after?: readonly [title: string, directive: string] | undefined;
  readonly limit: number;
}

/**
 * What applied on a day, for the city, an area or a directive. The days alone decide, also that on which a strategy ends, so the answer is right also
 * when the conductor has not yet noted that a day came; what has not been published has none.
 */
export async function inForceOn(db: Queryable, { on, area, directive, after, limit }: InForceWanted): Promise<readonly InForce[]> {
  const ends = await endsOfStrategies(db);
  const values: unknown[] = [on, limit, endedBefore(ends, on)];
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
        e.text_hash AS "textHash", e.in_force_from AS "inForceFrom", e.in_force_until AS "inForceUntil",
        (SELECT max(r.registered_on) FROM register_document r WHERE r.case_number = e.case_number AND r.kind = 'CorrectionMade') AS "correctedOn"
      FROM directive d JOIN edition e ON e.directive = d.id AND ${appliedOn('e', '$1::date', '$3')}
      WHERE ${[...where, belongs].join(' AND ')} ${place ? `AND (${title}, d.id) > ${place}` : ''} ORDER BY ${title}, d.id LIMIT $2)`,
  );
  const { rows } = await db.query<InForce>({
    name: `in-force${area === undefined ? '' : '-area'}${directive === undefined ? '' : '-directive'}${after ? '-after' : ''}${hidden.length > 0 ? '-hidden' : ''}`,
    text: `SELECT * FROM (${parts.join(' UNION ALL ')}) page ORDER BY "directiveTitle", directive LIMIT $2`,
    values,
  });
  return rows.map((row) => ({ ...row, inForceUntil: lastDayWith(ends, row.directive, row.number, row.inForceUntil) }));
}

/** Whether anybody may know of a directive: one of its editions is public. */
export async function isPublished(db: Queryable, directive: string): Promise<boolean> {
  const { rowCount } = await db.query({
    name: 'is-published',
    text: 'SELECT FROM edition WHERE directive = $1::uuid AND state = ANY($2) LIMIT 1',
    values: [directive, PUBLIC_STATES],
  });
  return rowCount === 1;
}

/** What applies is told to everybody alike. */
const THE_PUBLIC: SeesDrafts = { all: false, asked: false, person: '', units: [] };

/** Before the first edition of all began, nothing applied: known without a look at each directive. */
const BEGUN = '(SELECT min(in_force_from) FROM edition) <= $1::date';

/**
 * The condition that a row of editions is the one that applied on a day: of those that had begun the last by number, for it replaces those before it
 * from its own day, whatever days they have; until its own last day, or its strategy's.
 * @param ended the parameter with the editions that had ended with their strategies: `endedBefore`.
 */
export function appliedOn(e: string, day: string, ended: string): string {
  return `${e}.in_force_from <= ${day} AND (${e}.in_force_until IS NULL OR ${e}.in_force_until >= ${day})
    AND ${e}.directive || '/' || ${e}.number <> ALL(${ended}::text[])
    AND NOT EXISTS (SELECT FROM edition later WHERE later.directive = ${e}.directive AND later.number > ${e}.number AND later.in_force_from <= ${day})`;
}
