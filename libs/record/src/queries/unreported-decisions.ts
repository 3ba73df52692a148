import type { SwedishDate } from '@anvisa/domain/time';
import type { Queryable } from '../database/queryable.js';
import { BY_NUMBER } from './by-number.js';
import { exempted } from './exempted.js';
import { openTitle } from './secrecy.js';

/** A decision by delegation that no report names yet, as a report names it, and its case. */
export interface UnreportedDecision {
  readonly caseNumber: string;
  readonly document: number;
  readonly decidedOn: SwedishDate;
  /** What the chair decided may be recorded later. */
  readonly registeredOn: SwedishDate;
  /** The chair decided what could not await the meeting: it is reported at the next one (KL 6:39–40). */
  readonly urgent: boolean;
  /** The kind of the decision: the entry's type. */
  readonly kind: string;
  readonly about: string;
  readonly directive: string | null;
  readonly edition: number | null;
  readonly exemption: string | null;
  readonly outcome: 'granted' | 'refused' | 'revoked' | null;
}

/** Where a page ended. */
export type AfterDecision = readonly [registeredOn: SwedishDate, caseNumber: string, document: number];

/**
 * Decisions that a delegate or the board's chair took and the board has not been told of (KL 6:40, 7:8), the first registered first. It looks along the
 * index of those alone, and not among all that were ever reported.
 */
export async function unreportedDecisions(
  db: Queryable,
  { after, limit, secrets }: { readonly after?: AfterDecision | undefined; readonly limit: number; readonly secrets: boolean },
): Promise<readonly UnreportedDecision[]> {
  const { rows } = await db.query<UnreportedDecision>({
    name: `unreported-decisions${secrets ? '' : '-open'}${after ? '-after' : ''}`,
    text: `SELECT d.case_number AS "caseNumber", d.document, d.decided_on AS "decidedOn", d.registered_on AS "registeredOn", d.urgent, r.kind,
        coalesce(exempted.words, ${secrets ? 'r.about' : openTitle('r.about', 'd.directive', 'd.edition')}) AS about,
        d.directive, d.edition, d.exemption, d.outcome
      FROM delegated_decision d JOIN register_document r ON r.case_number = d.case_number AND r.number = d.document
      ${exempted(secrets)}
      WHERE d.report IS NULL ${after ? `AND (d.registered_on, d.${BY_NUMBER}, d.document) > ($2::date, $3, $4::int)` : ''}
      ORDER BY d.registered_on, d.${BY_NUMBER}, d.document LIMIT $1`,
    values: [limit, ...(after ?? [])],
  });
  return rows;
}

/** Which of these decisions a report names already. */
export async function reportedAmong(db: Queryable, names: readonly string[]): Promise<readonly string[]> {
  const { rows } = await db.query<{ name: string }>({
    name: 'reported-among',
    text: 'SELECT name FROM delegated_decision WHERE name = ANY($1) AND report IS NOT NULL',
    values: [names],
  });
  return rows.map(({ name }) => name);
}
