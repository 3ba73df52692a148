import { PUBLIC_STATES } from '@anvisa/domain/directive/states';
import type { DecisionOnMandate } from '@anvisa/domain/mandate/decision-on-mandate';
import type { SwedishDate } from '@anvisa/domain/time';
import type { Queryable } from '../database/queryable.js';
import { BY_NUMBER } from './by-number.js';
import { documentsShown, type RegisteredDocument } from './documents-shown.js';

/** A decision as the register has it, with its day and who took it. */
export interface ListedDecision extends RegisteredDocument {
  readonly decidedOn: SwedishDate;
  readonly decidedBy: DecisionOnMandate['by'];
  /** Of an official by name, of the chair by name and capacity; left out of the board's, and where a mark of secrecy holds, for those who may not read it. */
  readonly name: string | null;
  readonly inStead: string | null;
}

/** Where a page ended. */
export type AfterListed = readonly [decidedOn: SwedishDate, caseNumber: string, number: number];

interface Wanted {
  readonly mandate: string;
  readonly from: SwedishDate;
  readonly after?: AfterListed | undefined;
  readonly limit: number;
  /** Whether whoever reads may read what bears a mark of secrecy. */
  readonly secrets: boolean;
}

/** The decisions from a day on that a mandate carried, alone or as a link of a chain: the first first. */
export async function decisionsOnMandate(
  db: Queryable,
  { mandate, from, after, limit, secrets }: Wanted,
): Promise<readonly ListedDecision[]> {
  const { columns, joins } = documentsShown(secrets, '$2');
  const open = (value: string) => (secrets ? value : `CASE WHEN m.mark IS NULL THEN ${value} END`);
  const { rows } = await db.query<ListedDecision>({
    name: `decisions-on-mandate${secrets ? '' : '-open'}${after ? '-after' : ''}`,
    text: `SELECT ${columns}, r.decided_on AS "decidedOn", r.decided_by AS "decidedBy", ${open('who.name')} AS name, ${open('who."inStead"')} AS "inStead"
      FROM (SELECT r.*, d.decided_on, d.decided_by FROM mandate_decision d
        JOIN register_document r ON r.case_number = d.case_number AND r.number = d.number
        WHERE d.mandate = $3 AND d.decided_on >= $4 ${after ? `AND (d.decided_on, d.${BY_NUMBER}, d.number) > ($5::date, $6, $7::int)` : ''}
        ORDER BY d.decided_on, d.${BY_NUMBER}, d.number LIMIT $1) r
      ${joins}
      ${WHO}
      ORDER BY r.decided_on, r.${BY_NUMBER}, r.number`,
    values: [limit, PUBLIC_STATES, mandate, from, ...(after ?? [])],
  });
  return rows;
}

/** The board's decisions are recorded by its secretary, who did not take them. */
const WHO = `LEFT JOIN LATERAL (
        SELECT CASE field WHEN 'actor' THEN value->>'name' ELSE value #>> '{}' END AS name, value->'inStead'->>'name' AS "inStead"
        FROM (SELECT field, value::jsonb FROM disclosure
          WHERE entry = r.entry AND field = CASE r.decided_by WHEN 'chair' THEN 'decidedBy' WHEN 'executive-board' THEN NULL ELSE 'actor' END) said) who ON true`;
