import type { SwedishDate } from '@anvisa/domain/time';
import type { Queryable } from '../database/queryable.js';
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
 * Decisions that a delegate or the board's chair took and the board has not been told of (KL 6:40, 7:8), the first registered first. What prepares a
 * decision (a return, a postponement, a referral) is none: it cannot be appealed (KL 13:2).
 */
export async function unreportedDecisions(
  db: Queryable,
  { after, limit, secrets }: { readonly after?: AfterDecision | undefined; readonly limit: number; readonly secrets: boolean },
): Promise<readonly UnreportedDecision[]> {
  const { rows } = await db.query<UnreportedDecision>({
    name: `unreported-decisions${secrets ? '' : '-open'}${after ? '-after' : ''}`,
    text: `WITH told AS (
        SELECT CASE WHEN d ? 'exemption' THEN concat_ws('/', d->>'exemption', d->>'outcome')
          ELSE concat_ws('/', d->>'directive', d->>'edition', d->>'document') END AS name
        FROM stream, jsonb_array_elements(state->'decisions') AS d WHERE kind = 'report')
      SELECT r.case_number AS "caseNumber", r.number AS document, coalesce(chair.day, r.registered_on) AS "decidedOn", r.registered_on AS "registeredOn",
        r.kind IN (${BY_THE_CHAIR}) AS urgent, r.kind,
        coalesce(exempted.words, ${secrets ? 'r.about' : openTitle('r.about', 'ed.directive', 'ed.number')}) AS about,
        ed.directive, ed.number AS edition, x.id AS exemption, x.outcome
      FROM register_document r
      LEFT JOIN LATERAL (SELECT directive, number FROM edition WHERE case_number = r.case_number AND r.kind IN (${ON_EDITIONS})) ed ON true
      LEFT JOIN LATERAL (
        SELECT (d->>'on')::date AS day FROM stream s, jsonb_array_elements(s.state->'editions') AS e, jsonb_array_elements(e->'decisions') AS d
        WHERE s.id = CASE WHEN r.kind IN (${BY_THE_CHAIR}) THEN 'directive/' || ed.directive END
          AND (e->>'number')::int = ed.number AND (d->>'document')::int = r.number) chair ON true
      LEFT JOIN LATERAL (
        SELECT substr(e.stream, 11) AS id, lower(substr(r.kind, 10)) AS outcome FROM entry e JOIN stream s ON s.id = e.stream
        WHERE e.id = r.entry AND r.kind IN (${ON_EXEMPTIONS})
          AND s.state->'decisions' @> jsonb_build_array(jsonb_build_object('outcome', lower(substr(r.kind, 10)), 'body', 'delegate'))) x ON true
      ${exempted(secrets)}
      WHERE r.kind IN (${ON_EDITIONS}, ${ON_EXEMPTIONS})
        AND CASE WHEN ed.directive IS NOT NULL THEN concat_ws('/', ed.directive, ed.number, r.number) ELSE concat_ws('/', x.id, x.outcome) END
          NOT IN (SELECT name FROM told)
        AND (ed.directive IS NOT NULL OR x.id IS NOT NULL)
        ${after ? 'AND (r.registered_on, r.case_number, r.number) > ($2::date, $3, $4::int)' : ''}
      ORDER BY r.registered_on, r.case_number, r.number LIMIT $1`,
    values: [limit, ...(after ?? [])],
  });
  return rows;
}

const BY_THE_CHAIR = `'ChairApproved', 'ChairDeclined'`;
const ON_EDITIONS = `'EditionApproved', 'EditionDeclined', 'EditionExtended', 'RepealDecided', ${BY_THE_CHAIR}`;
const ON_EXEMPTIONS = `'ExemptionGranted', 'ExemptionRefused', 'ExemptionRevoked'`;
