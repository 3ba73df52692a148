import type { OfEdition } from '@anvisa/domain/directive/edition-act';
import type { SwedishDate } from '@anvisa/domain/time';
import type { Queryable } from '../database/queryable.js';
import { TODAY } from './instance.js';

/** A mark of secrecy that holds today. */
export interface HoldingMark {
  readonly number: number;
  /** Null for the whole case. */
  readonly document: number | null;
  readonly provision: string;
  readonly authority: string;
  readonly markedOn: SwedishDate;
  readonly until: SwedishDate | null;
}

/** The condition under which a mark holds, by the record's clock: it is asked anew at each reading. */
export const HOLDS = `m.lifted_on IS NULL AND daterange(m.applies_from, m.applies_until, '[]') @> ${TODAY}`;

/** The condition under which a whole edition is marked. */
export function isMarked(directive: string, edition: string): string {
  return `EXISTS (SELECT FROM secrecy_mark m WHERE m.directive = ${directive} AND m.edition = ${edition} AND m.document IS NULL AND ${HOLDS})`;
}

/** The editions that are marked as a whole: read once where many rows are asked about. */
export const MARKED = `(SELECT m.directive, m.edition FROM secrecy_mark m WHERE m.document IS NULL AND ${HOLDS})`;

/** What stands where a subject is hidden. */
export const HIDDEN = 'Sekretess';

/** A title, or what stands in its place where the edition is marked. */
export function openTitle(title: string, directive: string, edition: string): string {
  return `CASE WHEN ${isMarked(directive, edition)} THEN '${HIDDEN}' ELSE ${title} END`;
}

/** The editions whose titles are hidden: those that are marked, and those that have no text yet, and so the title of one before them that is. */
export const UNTITLED = `(SELECT e.directive, e.number AS edition FROM ${MARKED} m JOIN edition e ON e.directive = m.directive
  AND (e.number = m.edition OR (e.number > m.edition AND e.text_hash IS NULL)))`;

/** The title of a row of editions, or what stands in its place. */
export function openTitleOf(e: string): string {
  return `CASE WHEN EXISTS (SELECT FROM ${MARKED} m WHERE m.directive = ${e}.directive
    AND (m.edition = ${e}.number OR (m.edition < ${e}.number AND ${e}.text_hash IS NULL))) THEN '${HIDDEN}' ELSE ${e}.title END`;
}

/** The condition under which an edition, or one before it, is marked: what it was called before it had a text may be the title of that one. */
export function isMarkedSoFar(directive: string, edition: string): string {
  return `EXISTS (SELECT FROM ${MARKED} m WHERE m.directive = ${directive} AND m.edition <= ${edition})`;
}

/** The marks that hold today on an edition's case and its documents. */
export async function marksOn(db: Queryable, { directive, edition }: OfEdition): Promise<readonly HoldingMark[]> {
  const { rows } = await db.query<HoldingMark>({
    name: 'marks-on',
    text: `SELECT m.number, m.document, m.provision, m.authority, m.marked_on AS "markedOn", m.applies_until AS "until"
      FROM secrecy_mark m WHERE m.directive = $1 AND m.edition = $2 AND ${HOLDS} ORDER BY m.number`,
    values: [directive, edition],
  });
  return rows;
}

/** Whether a mark holds today on a case, or on any of its documents, or on the edition that the case evaluates. */
export async function caseIsMarked(db: Queryable, caseNumber: string): Promise<boolean> {
  const { rows } = await db.query<{ marked: boolean }>({
    name: 'case-is-marked',
    text: `SELECT EXISTS (SELECT FROM secrecy_mark m WHERE m.case_number = $1 AND ${HOLDS})
      OR EXISTS (SELECT FROM evaluation v JOIN ${MARKED} m ON m.directive = v.directive AND m.edition = v.edition WHERE v.case_number = $1) AS marked`,
    values: [caseNumber],
  });
  return rows[0]?.marked ?? false;
}

/** Whether the title that a case's notices may tell is hidden today: its edition's, or that of one before it. */
export async function titleIsMarked(db: Queryable, caseNumber: string): Promise<boolean> {
  const { rows } = await db.query<{ marked: boolean }>({
    name: 'title-is-marked',
    text: `SELECT EXISTS (SELECT FROM edition e WHERE e.case_number = $1 AND ${isMarkedSoFar('e.directive', 'e.number')}) AS marked`,
    values: [caseNumber],
  });
  return rows[0]?.marked ?? false;
}

/** The editions of a directive whose cases are marked as a whole today. */
export async function editionsMarked(db: Queryable, directive: string): Promise<readonly number[]> {
  const { rows } = await db.query<{ edition: number }>({
    name: 'editions-marked',
    text: `SELECT DISTINCT m.edition FROM secrecy_mark m WHERE m.directive = $1 AND m.document IS NULL AND ${HOLDS}`,
    values: [directive],
  });
  return rows.map(({ edition }) => edition);
}

/** Of some directives, the editions whose titles are hidden today. */
export async function untitledAmong(db: Queryable, directives: readonly string[]): Promise<readonly OfEdition[]> {
  const { rows } = await db.query<OfEdition>({
    name: 'untitled-among',
    text: `SELECT u.directive, u.edition FROM ${UNTITLED} u WHERE u.directive = ANY($1::uuid[])`,
    values: [directives],
  });
  return rows;
}
