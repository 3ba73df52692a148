import type { OfEdition } from '@anvisa/domain/directive/edition-act';
import { PUBLIC_STATES } from '@anvisa/domain/directive/states';
import type { SwedishDate } from '@anvisa/domain/time';
import type { Queryable } from '../database/queryable.js';
import { exempted } from './exempted.js';
import { HIDDEN, HOLDS, isMarked, isMarkedSoFar, openTitle } from './secrecy.js';

/** A document of the register. */
export interface RegisteredDocument {
  readonly caseNumber: string;
  readonly number: number;
  readonly registeredOn: SwedishDate;
  readonly kind: string;
  /** Left out where a mark of secrecy holds, for those who may not read it. */
  readonly about: string | null;
  /** The unit that it came from or went to. A private person's name never stands here (TF, OSL 5:2). */
  readonly counterpart: string | null;
  /** What the case is, where its subject is not hidden. */
  readonly of: 'first-edition' | 'new-edition' | 'evaluation' | 'exemption' | null;
  /** The edition that it is about, once anybody may read it. */
  readonly edition: OfEdition | null;
  /** The exemption that it is about. */
  readonly exemption: string | null;
  /** The mark of secrecy that holds on it today (OSL 5:5). */
  readonly mark: { readonly provision: string; readonly authority: string; readonly markedOn: SwedishDate } | null;
}

/** Where a page ended. */
export type AfterDocument = readonly [registeredOn: SwedishDate, caseNumber: string, number: number];

export interface DocumentsWanted {
  readonly caseNumber?: string | undefined;
  readonly from?: SwedishDate | undefined;
  readonly to?: SwedishDate | undefined;
  readonly after?: AfterDocument | undefined;
  readonly limit: number;
  /** Whether whoever reads may read what bears a mark of secrecy. */
  readonly secrets: boolean;
}

/** The register, the latest day first. */
export async function documentsIn(
  db: Queryable,
  { caseNumber, from, to, after, limit, secrets }: DocumentsWanted,
): Promise<readonly RegisteredDocument[]> {
  const values: unknown[] = [limit, PUBLIC_STATES];
  const given = (value: unknown) => `$${values.push(value)}`;
  const where = [
    ...(caseNumber === undefined ? [] : [`case_number = ${given(caseNumber)}`]),
    ...(from === undefined ? [] : [`registered_on >= ${given(from)}::date`]),
    ...(to === undefined ? [] : [`registered_on <= ${given(to)}::date`]),
    ...(after ? [`(registered_on, case_number, number) < (${given(after[0])}::date, ${given(after[1])}, ${given(after[2])}::int)`] : []),
  ];
  const { rows } = await db.query<RegisteredDocument>(
    `SELECT r.case_number AS "caseNumber", r.number, r.registered_on AS "registeredOn", r.kind,
        ${secrets ? about() : open(about(REVISED))} AS about, ${secrets ? "u.state->>'name'" : open("u.state->>'name'")} AS counterpart, m.mark,
        ${secrets ? 'exempted.id' : open('exempted.id')} AS exemption, ${secrets ? OF : open(OF)} AS of, ${secrets ? EDITION : open(EDITION)} AS edition
      FROM (SELECT * FROM register_document ${where.length > 0 ? `WHERE ${where.join(' AND ')}` : ''}
        ORDER BY registered_on DESC, case_number DESC, number DESC LIMIT $1) r
      ${exempted(secrets)}
      ${evaluated(secrets)}
      LEFT JOIN edition own ON own.case_number = r.case_number
      LEFT JOIN stream u ON u.id = 'unit/' || r.counterpart
      LEFT JOIN LATERAL (
        SELECT json_build_object('provision', m.provision, 'authority', m.authority, 'markedOn', m.marked_on) AS mark FROM secrecy_mark m
        WHERE m.case_number = r.case_number AND (m.document IS NULL OR m.document = r.number) AND ${HOLDS} ORDER BY m.number LIMIT 1) m ON true
      ORDER BY r.registered_on DESC, r.case_number DESC, r.number DESC`,
    values,
  );
  return rows;
}

function about(...hidden: readonly string[]): string {
  return `coalesce(${['exempted.words', 'v.title', ...hidden, 'r.about'].join(', ')})`;
}

/** The case of a revision is opened, and sent to consultation, under the title of the directive, which the editions before it gave. */
const REVISED = `CASE WHEN r.kind IN ('case-opened', 'ConsultationOpened', 'ConsultationAnswered') AND ${isMarkedSoFar('own.directive', 'own.number')} THEN '${HIDDEN}' END`;

const OF = `CASE WHEN v.id IS NOT NULL THEN 'evaluation' WHEN own.number > 1 THEN 'new-edition' WHEN own.number = 1 THEN 'first-edition' ELSE 'exemption' END`;

const EDITION = `CASE WHEN v.id IS NOT NULL THEN v.edition
        WHEN own.state = ANY($2) THEN json_build_object('directive', own.directive, 'edition', own.number) END`;

/** A round of evaluation has a number of its own, and the title of its edition, which is in force and so is open: what hides the one hides the other. */
function evaluated(secrets: boolean): string {
  const edition = "json_build_object('directive', e.directive, 'edition', e.edition)";
  return `LEFT JOIN LATERAL (
        SELECT e.id, ${secrets ? 'r.about' : openTitle('r.about', 'e.directive', 'e.edition')} AS title,
          ${secrets ? edition : `CASE WHEN NOT ${isMarked('e.directive', 'e.edition')} THEN ${edition} END`} AS edition
        FROM entry n JOIN evaluation e ON e.id = CASE WHEN n.stream LIKE 'evaluation/%' THEN substr(n.stream, 12) END
        WHERE n.id = r.entry) v ON true`;
}

/** A value that a mark of secrecy hides. */
function open(value: string): string {
  return `CASE WHEN m.mark IS NULL THEN ${value} END`;
}
