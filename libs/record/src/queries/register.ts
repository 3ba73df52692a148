import type { SwedishDate } from '@anvisa/domain/time';
import type { Queryable } from '../database/queryable.js';

/** A document of the register. */
export interface RegisteredDocument {
  readonly caseNumber: string;
  readonly number: number;
  readonly registeredOn: SwedishDate;
  readonly kind: string;
  readonly about: string;
  /** The unit that it came from or went to. A private person's name never stands here (TF, OSL 5:2). */
  readonly counterpart: string | null;
}

/** Where a page ended. */
export type AfterDocument = readonly [registeredOn: SwedishDate, caseNumber: string, number: number];

export interface DocumentsWanted {
  readonly caseNumber?: string | undefined;
  readonly from?: SwedishDate | undefined;
  readonly to?: SwedishDate | undefined;
  readonly after?: AfterDocument | undefined;
  readonly limit: number;
}

/** The register, the latest day first. */
export async function documentsIn(
  db: Queryable,
  { caseNumber, from, to, after, limit }: DocumentsWanted,
): Promise<readonly RegisteredDocument[]> {
  const values: unknown[] = [limit];
  const given = (value: unknown) => `$${values.push(value)}`;
  const where = [
    ...(caseNumber === undefined ? [] : [`case_number = ${given(caseNumber)}`]),
    ...(from === undefined ? [] : [`registered_on >= ${given(from)}::date`]),
    ...(to === undefined ? [] : [`registered_on <= ${given(to)}::date`]),
    ...(after ? [`(registered_on, case_number, number) < (${given(after[0])}::date, ${given(after[1])}, ${given(after[2])}::int)`] : []),
  ];
  const { rows } = await db.query<RegisteredDocument>(
    `SELECT r.case_number AS "caseNumber", r.number, r.registered_on AS "registeredOn", r.kind, r.about, u.state->>'name' AS counterpart
      FROM (SELECT * FROM register_document ${where.length > 0 ? `WHERE ${where.join(' AND ')}` : ''}
        ORDER BY registered_on DESC, case_number DESC, number DESC LIMIT $1) r
      LEFT JOIN stream u ON u.id = 'unit/' || r.counterpart ORDER BY r.registered_on DESC, r.case_number DESC, r.number DESC`,
    values,
  );
  return rows;
}
