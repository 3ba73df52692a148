import { type EditionState, IN_PREPARATION } from '@anvisa/domain/directive/states';
import type { SwedishDate } from '@anvisa/domain/time';
import type { Queryable } from '../database/queryable.js';
import { areaOn, governsOn } from './area-on.js';
import { endsOfStrategies, lastDayWith } from './ends-of-strategies.js';
import { openAndHidden, type Titled, titlesHidden } from './open-titles.js';
import { type Words, wordsOf } from './search.js';
import { isMarked, openTitleOf } from './secrecy.js';
import { type SeesDrafts, seenBy } from './seen-by.js';

/** A directive in a list, by one of its editions. */
export interface ListedEdition {
  readonly directive: string;
  readonly number: number;
  /** In a list by title, what the directive is called there: hidden where an edition that is seen bears a mark. */
  readonly directiveTitle: string;
  readonly title: string;
  readonly area: string;
  readonly caseNumber: string;
  readonly state: EditionState;
  readonly officer: string;
  readonly startedAt: Date;
  readonly since: Date;
  readonly deadline: SwedishDate | null;
  readonly inForceFrom: SwedishDate | null;
  /** Its own last day, or that of its strategy where it comes first. */
  readonly inForceUntil: SwedishDate | null;
}

export const DIRECTIVE_ORDERS = ['-started', 'started', 'title'] as const;
export type DirectiveOrder = (typeof DIRECTIVE_ORDERS)[number];

/** Where a page ended: what the last row is ordered by, its directive and its edition's number. */
export type AfterDirective = readonly [by: string, directive: string, number: number];

export interface DirectivesWanted {
  readonly state?: EditionState | undefined;
  readonly area?: string | undefined;
  readonly officer?: string | undefined;
  /** Words that the edition says. */
  readonly text?: string | undefined;
  /** How far editions that are not public yet are listed as well. */
  readonly drafts: SeesDrafts;
  /** Whether whoever reads may read what bears a mark of secrecy. */
  readonly secrets: boolean;
  readonly order: DirectiveOrder;
  readonly after?: AfterDirective | undefined;
  readonly limit: number;
}

interface By {
  readonly column: (title: string) => string;
  /** What the column is called in the page. */
  readonly name: keyof ListedEdition;
  readonly type: string;
  readonly beyond: '<' | '>';
  readonly way: 'ASC' | 'DESC';
  readonly id: string;
}

const started = { column: () => 'e.started_at', name: 'startedAt', type: 'timestamptz', id: 'e.directive' } as const;
const BY: Readonly<Record<DirectiveOrder, By>> = {
  '-started': { ...started, beyond: '<', way: 'DESC' },
  started: { ...started, beyond: '>', way: 'ASC' },
  title: { column: (title) => title, name: 'directiveTitle', type: 'text', beyond: '>', way: 'ASC', id: 'd.id' },
};

/**
 * Directives, a page at a time: each by its latest edition, or with a state by the edition in it. The statement holds only the conditions that are
 * asked for, so that each is planned with the index that serves it.
 */
export async function directivesIn(db: Queryable, wanted: DirectivesWanted): Promise<readonly ListedEdition[]> {
  const { state, area, officer, text, drafts, secrets, order, after, limit } = wanted;
  const { column, name, way, id } = BY[order];
  const values: unknown[] = [limit];
  const given = (value: unknown) => `$${values.push(value)}`;
  const seen = drafts.all ? undefined : seenBy(drafts, given);
  const where = [
    state === undefined ? latest(seen) : 'true',
    ...(seen ? [seen('e')] : []),
    ...(area === undefined ? [] : [governsOn('e.directive', given(area))]),
    ...(officer === undefined ? [] : [`e.officer = ${given(officer)}`]),
    ...(text === undefined ? [] : [says(wordsOf(text), given)]),
  ];
  const from = state === undefined ? 'edition' : inState(state, order, given);
  const further = after && beyondPlace(after, BY[order], given);
  const part = ({ title, where: belongs }: Titled) =>
    `(SELECT e.directive, e.number, ${title} AS "directiveTitle", ${secrets ? 'e.title' : openTitleOf('e')} AS title, ${areaOn('e.directive')} AS area, e.case_number AS "caseNumber", e.state, e.officer,
        e.started_at AS "startedAt", e.since, e.deadline, e.in_force_from AS "inForceFrom", e.in_force_until AS "inForceUntil"
      FROM ${from} e JOIN directive d ON d.id = e.directive
      WHERE ${[...where, belongs].join(' AND ')} ${further ? `AND ${further(title)}` : ''}
      ORDER BY ${column(title)} ${way}, ${id} ${way}, e.number ${way} LIMIT $1)`;
  const hidden = secrets || order !== 'title' ? [] : await titlesHidden(db, drafts);
  const parts = openAndHidden(hidden, given);
  const { rows } = await db.query<ListedEdition>(
    `SELECT * FROM (${parts.map(part).join(' UNION ALL ')}) page ORDER BY "${name}" ${way}, directive ${way}, number ${way} LIMIT $1`,
    values,
  );
  const ends = await endsOfStrategies(db);
  return rows.map((row) => ({ ...row, inForceUntil: lastDayWith(ends, row.directive, row.number, row.inForceUntil) }));
}

/** Begins where a page ended. The number is another row's than a title: without it the index finds the place. */
function beyondPlace([by, directive, number]: AfterDirective, { column, type, beyond, id }: By, given: (value: unknown) => string) {
  const place = `${given(by)}::${type}, ${given(directive)}::uuid`;
  const last = `${given(number)}::int`;
  return (title: string) =>
    `(${column(title)}, ${id}) ${beyond}= (${place}) AND (${column(title)}, ${id}, e.number) ${beyond} (${place}, ${last})`;
}

/**
 * Few editions are on their way at once: by title, they are found by their state first, and then put in order. Of those that have been decided
 * there are many: they are found in the order of the list.
 */
function inState(state: EditionState, order: DirectiveOrder, given: (value: unknown) => string): string {
  const few = order === 'title' && [...IN_PREPARATION, 'decided', 'published'].includes(state);
  return `(SELECT * FROM edition WHERE state = ${given(state)} ${few ? 'OFFSET 0' : ''})`;
}

function latest(seen: ((edition: string) => string) | undefined): string {
  const visible = seen ? `AND ${seen('later')}` : '';
  return `NOT EXISTS (SELECT FROM edition later WHERE later.directive = e.directive AND later.number > e.number ${visible})`;
}

function says({ query, value }: Words, given: (value: unknown) => string): string {
  return `EXISTS (SELECT FROM edition_text t WHERE t.directive = e.directive AND t.number = e.number
    AND to_tsvector('swedish', t.words) @@ ${query(given(value))} AND NOT ${isMarked('t.directive', 't.number')})`;
}
