import type { EditionState } from '@anvisa/domain/directive/states';
import type { SwedishDate } from '@anvisa/domain/time';
import type { Queryable } from '../database/queryable.js';
import { areaOn, governsOn } from './area-on.js';
import { TODAY } from './instance.js';
import { openTitleOf, UNTITLED } from './secrecy.js';

/** A case in the list: an edition, which has a registration number of its own. */
export interface ListedCase {
  readonly directive: string;
  readonly number: number;
  readonly title: string;
  readonly area: string;
  readonly caseNumber: string;
  readonly state: EditionState;
  readonly officer: string;
  readonly since: Date;
  readonly deadline: SwedishDate | null;
  /** What the list is ordered by, as the cursor of the next page names it. */
  readonly by: string;
}

export const CASE_ORDERS = ['deadline', '-since'] as const;
export type CaseOrder = (typeof CASE_ORDERS)[number];

/** Where a page ended: what the last case is ordered by, its directive and its edition's number. */
export type AfterCase = readonly [by: string, directive: string, number: number];

export interface CasesWanted {
  /** Words of the title or the area, or the registration number: each as it begins. */
  readonly find?: string | undefined;
  readonly state?: EditionState | undefined;
  readonly area?: string | undefined;
  readonly officer?: string | undefined;
  /** Those alone whose deadline has passed. */
  readonly overdue?: boolean | undefined;
  /** Whether whoever reads may read what bears a mark of secrecy. */
  readonly secrets: boolean;
}

interface Page {
  readonly order: CaseOrder;
  readonly after?: AfterCase | undefined;
  readonly limit: number;
}

/** The last day that can be written: what waits for no day comes after all that do. */
const DUE = `coalesce(e.deadline, '2199-12-31'::date)`;
const ORDERS = {
  deadline: { column: DUE, by: `to_char(${DUE}, 'YYYY-MM-DD')`, type: 'date', beyond: '>', way: 'ASC' },
  '-since': {
    column: 'e.since',
    by: `to_char(e.since AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`,
    type: 'timestamptz',
    beyond: '<',
    way: 'DESC',
  },
} as const satisfies Record<CaseOrder, object>;

/** Nobody reads to the end of a list that is longer: so many are counted, and one more says that there are more. */
const COUNTED = 1_000;
/** Words that so many cases are called by are common: those are tried in the order of the list, and fewer are looked up first. */
const COMMON = 2_000;

type Given = (value: unknown) => string;

/** Cases, a page at a time; with the first page, how many there are, counted no further than to 1001. */
export async function casesIn(
  db: Queryable,
  { order, after, limit, ...wanted }: CasesWanted & Page,
): Promise<{ readonly rows: readonly ListedCase[]; readonly count?: number }> {
  const { column, by, type, beyond, way } = ORDERS[order];
  const values: unknown[] = [];
  const where = (await conditions(db, wanted, (value) => `$${values.push(value)}`)).join(' AND ');
  const paged = [...values];
  const given: Given = (value) => `$${paged.push(value)}`;
  const further = after
    ? `AND (${column}, e.directive, e.number) ${beyond} (${given(after[0])}::${type}, ${given(after[1])}::uuid, ${given(after[2])}::int)`
    : '';
  const [{ rows }, count] = await Promise.all([
    db.query<ListedCase>(
      `SELECT e.directive, e.number, ${wanted.secrets ? 'e.title' : openTitleOf('e')} AS title,
          ${areaOn('e.directive')} AS area, e.case_number AS "caseNumber", e.state, e.officer, e.since, e.deadline, ${by} AS by
        FROM edition e WHERE ${where} ${further}
        ORDER BY ${column} ${way}, e.directive ${way}, e.number ${way} LIMIT ${given(limit)}`,
      paged,
    ),
    after ? undefined : countOf(db, where, values),
  ]);
  return { rows, ...(count !== undefined && { count }) };
}

async function countOf(db: Queryable, where: string, values: unknown[]): Promise<number> {
  const { rows } = await db.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM (SELECT FROM edition e WHERE ${where} LIMIT ${COUNTED + 1}) few`,
    values,
  );
  return rows[0]?.count ?? 0;
}

async function conditions(db: Queryable, { find, state, area, officer, overdue, secrets }: CasesWanted, given: Given): Promise<string[]> {
  return [
    find === undefined ? 'true' : await called(db, beginnings(find), { given, secrets }),
    ...(state === undefined ? [] : [`e.state = ${given(state)}`]),
    ...(area === undefined ? [] : [governsOn('e.directive', given(area))]),
    ...(officer === undefined ? [] : [`e.officer = ${given(officer)}`]),
    ...(overdue ? [`${DUE} < ${TODAY}`] : []),
  ];
}

/**
 * Whether a case is called so, or its area is. How common a beginning of a word is, no plan knows beforehand. What bears a mark of secrecy is not
 * found by its title by whoever may not read it.
 */
async function called(db: Queryable, words: string, { given, secrets }: { given: Given; secrets: boolean }): Promise<string> {
  const so = (
    query: string,
  ) => `(to_tsvector('simple', translate(e.title || ' ' || e.case_number, '-/.:', '    ')) @@ to_tsquery('simple', ${query})
    ${secrets ? '' : `AND (e.directive, e.number) NOT IN ${UNTITLED}`})`;
  const inAreaSo = (query: string) => `e.directive IN (SELECT a.directive FROM directive_area a JOIN component c ON c.area = a.area
    WHERE to_tsvector('simple', translate(c.area_name, '-/.:', '    ')) @@ to_tsquery('simple', ${query}))`;
  const { rows } = await db.query<{ directive: string; number: number }>({
    name: `cases-called${secrets ? '-secrets' : ''}`,
    text: `SELECT e.directive, e.number FROM edition e WHERE ${so('$1')}
      UNION ALL SELECT e.directive, e.number FROM edition e WHERE ${inAreaSo('$1')} LIMIT ${COMMON}`,
    values: [words],
  });
  if (rows.length === COMMON) {
    const query = given(words);
    return `(${so(query)} OR ${inAreaSo(query)})`;
  }
  const [directives, numbers] = [rows.map(({ directive }) => directive), rows.map(({ number }) => number)];
  return `(e.directive, e.number) IN (SELECT * FROM unnest(${given(directives)}::uuid[], ${given(numbers)}::int[]))`;
}

/** Each word as it begins, all of them: «031-412/2026» is three. */
function beginnings(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => `${word}:*`).join(' & ');
}
