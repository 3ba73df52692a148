import { PUBLIC_STATES } from '@anvisa/domain/directive/states';
import type { SwedishDate } from '@anvisa/domain/time';
import type { Queryable } from '../database/queryable.js';
import { BY_NUMBER } from './by-number.js';
import { documentsShown, type RegisteredDocument } from './documents-shown.js';

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
    ...(after ? [`(registered_on, ${BY_NUMBER}, number) < (${given(after[0])}::date, ${given(after[1])}, ${given(after[2])}::int)`] : []),
  ];
  const { columns, joins } = documentsShown(secrets, '$2');
  const { rows } = await db.query<RegisteredDocument>(
    `SELECT ${columns}
      FROM (SELECT * FROM register_document ${where.length > 0 ? `WHERE ${where.join(' AND ')}` : ''}
        ORDER BY registered_on DESC, ${BY_NUMBER} DESC, number DESC LIMIT $1) r
      ${joins}
      ORDER BY r.registered_on DESC, r.${BY_NUMBER} DESC, r.number DESC`,
    values,
  );
  return rows;
}
