import type { SwedishDate } from '@anvisa/domain/time';
import type { Queryable } from '../../database/queryable.js';
import { areaOn } from '../area-on.js';
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

/** An edition's deadline is of its state: what it waits for says what the day brings. One that gives way to the next ends no directive. */
const COMING = `(
  SELECT CASE WHEN state = 'in-force' THEN 'evaluation' WHEN state IN ('decided', 'published') THEN 'entry-into-force' ELSE 'decision' END AS kind,
    deadline AS day, directive || '/' || number AS id, directive, number AS edition, title, case_number AS "caseNumber"
  FROM edition WHERE deadline BETWEEN $1::date AND $2::date AND state IN ('ready', 'postponed', 'decided', 'published', 'in-force')
  UNION ALL SELECT 'expiry', in_force_until, directive || '/' || number, directive, number, title, case_number
  FROM edition WHERE in_force_until BETWEEN $1::date AND $2::date AND state <> 'superseded'
  UNION ALL SELECT 'exemption-expiry', x.until, x.id::text, x.directive, x.edition, e.title, x.case_number
  FROM exemption x JOIN edition e ON e.directive = x.directive AND e.number = x.edition WHERE x.until BETWEEN $1::date AND $2::date AND x.state = 'granted')`;

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
      FROM ${COMING} c ${after ? 'WHERE (day, kind, id) > ($4::date, $5, $6)' : ''} ORDER BY day, kind, id LIMIT $3`,
    values: [from, until, limit, ...(after ?? [])],
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
    values: [from, until],
  });
  return rows;
}
