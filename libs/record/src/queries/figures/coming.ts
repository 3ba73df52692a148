import type { SwedishDate } from '@anvisa/domain/time';
import type { Queryable } from '../../database/queryable.js';
import { areaOn } from '../area-on.js';
import { endsOfStrategies } from '../ends-of-strategies.js';
import { openTitle } from '../secrecy.js';

/** What a day brings. */
export const COMING_KINDS = ['decision', 'entry-into-force', 'evaluation', 'expiry', 'exemption-expiry'] as const;
export type ComingKind = (typeof COMING_KINDS)[number];

export interface Coming {
  readonly kind: ComingKind;
  readonly day: SwedishDate;
  readonly id: string;
  readonly directive: string;
  readonly edition: number;
  readonly title: string;
  readonly area: string;
  readonly caseNumber: string;
}

/** Where a page ended. */
export type AfterComing = readonly [day: SwedishDate, kind: string, id: string];

interface Within {
  readonly from: SwedishDate;
  readonly until: SwedishDate;
}

/** The editions whose strategies end: their last days, where they have none before that. */
const ENDING = `SELECT e.directive, e.number, s.day FROM unnest($3::text[], $4::date[]) AS s (id, day)
  JOIN edition e ON e.directive = split_part(s.id, '/', 1)::uuid AND e.number = split_part(s.id, '/', 2)::int
  WHERE e.in_force_until IS NULL OR s.day < e.in_force_until`;

/**
 * An edition's deadline is of its state: what it waits for says what the day brings, unless its strategy has ended by then. One that gives way to the next
 * ends no directive. An exemption ends with the directive that it is from.
 */
const COMING = `(
  WITH ending AS (${ENDING})
  SELECT CASE WHEN state = 'in-force' THEN 'evaluation' WHEN state IN ('decided', 'published') THEN 'entry-into-force' ELSE 'decision' END AS kind,
    deadline AS day, directive || '/' || number AS id, directive, number AS edition, title, case_number AS "caseNumber"
  FROM edition e WHERE deadline BETWEEN $1::date AND $2::date AND state IN ('ready', 'postponed', 'decided', 'published', 'in-force')
    AND NOT EXISTS (SELECT FROM ending s WHERE s.directive = e.directive AND s.number = e.number AND s.day < deadline)
  UNION ALL SELECT 'expiry', in_force_until, directive || '/' || number, directive, number, title, case_number
  FROM edition e WHERE in_force_until BETWEEN $1::date AND $2::date AND state <> 'superseded'
    AND NOT EXISTS (SELECT FROM ending s WHERE s.directive = e.directive AND s.number = e.number)
  UNION ALL SELECT 'expiry', s.day, e.directive || '/' || e.number, e.directive, e.number, e.title, e.case_number
  FROM ending s JOIN edition e ON s.directive = e.directive AND s.number = e.number WHERE s.day BETWEEN $1::date AND $2::date
  UNION ALL SELECT 'exemption-expiry', least(x.until, r.in_force_until, s.day), x.id::text, x.directive, x.edition, e.title, x.case_number
  FROM exemption x JOIN edition e ON e.directive = x.directive AND e.number = x.edition JOIN edition r ON r.directive = x.directive AND r.state = 'in-force'
    LEFT JOIN ending s ON s.directive = r.directive AND s.number = r.number
  WHERE least(x.until, r.in_force_until, s.day) BETWEEN $1::date AND $2::date AND x.state = 'granted')`;

async function endings(db: Queryable): Promise<readonly [ids: readonly string[], days: readonly SwedishDate[]]> {
  const ends = await endsOfStrategies(db);
  return [[...ends.keys()], [...ends.values()]];
}

interface ComingWanted {
  readonly after?: AfterComing | undefined;
  readonly limit: number;
  /** Whether whoever reads may read what bears a mark of secrecy. */
  readonly secrets: boolean;
}

/** What comes within a period, day by day. */
export async function comingWithin(
  db: Queryable,
  { from, until, after, limit, secrets }: Within & ComingWanted,
): Promise<readonly Coming[]> {
  const { rows } = await db.query<Coming>({
    name: `coming${secrets ? '' : '-open'}${after ? '-after' : ''}`,
    text: `SELECT c.kind, c.day, c.id, c.directive, c.edition, c."caseNumber", ${areaOn('c.directive', 'c.day')} AS area,
        ${secrets ? 'c.title' : openTitle('c.title', 'c.directive', 'c.edition')} AS title
      FROM ${COMING} c ${after ? 'WHERE (day, kind, id) > ($6::date, $7, $8)' : ''} ORDER BY day, kind, id LIMIT $5`,
    values: [from, until, ...(await endings(db)), limit, ...(after ?? [])],
  });
  return rows;
}

/** How much comes in each month of a period. */
export interface ComingInMonth {
  /** @example "2027-03" */
  readonly month: string;
  readonly kind: ComingKind;
  readonly count: number;
}

export async function comingByMonth(db: Queryable, { from, until }: Within): Promise<readonly ComingInMonth[]> {
  const { rows } = await db.query<ComingInMonth>({
    name: 'coming-by-month',
    text: `SELECT to_char(day, 'YYYY-MM') AS month, kind, count(*)::int AS count FROM ${COMING} c GROUP BY 1, 2 ORDER BY 1, 2`,
    values: [from, until, ...(await endings(db))],
  });
  return rows;
}
