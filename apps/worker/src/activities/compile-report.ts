import { SYSTEM } from '@anvisa/domain/actor';
import type { ReportedDecision } from '@anvisa/domain/report/reported-decision';
import { MOST_DECISIONS } from '@anvisa/domain/report/rules/a-report-has-decisions';
import type { Door } from '@anvisa/record/door/door';
import { type UnreportedDecision, unreportedDecisions } from '@anvisa/record/queries/unreported-decisions';
import { ApplicationFailure } from '@temporalio/common';
import type { Pool } from '../pool.js';

/** Gathers the oldest decisions that no report names into one. @returns how many it holds. */
export async function compileReport(pool: Pool, door: Door, report: string): Promise<number> {
  const found = await unreportedDecisions(pool, { limit: MOST_DECISIONS, secrets: true });
  const decisions = found.flatMap((one) => named(one) ?? []);
  if (decisions.length === 0) return 0;
  const answer = await door.execute(
    { type: 'compile-report', report, kind: 'meeting', decisions },
    { actor: SYSTEM.person, key: `compile-report|${report}`, origin: `report/${report}` },
  );
  switch (answer.kind) {
    case 'accepted':
    case 'repeated':
    case 'key-reused': // made by an attempt before this one, whose answer was lost
      return decisions.length;
    default:
      // Somebody may have reported one of them meanwhile: the next attempt asks anew.
      throw ApplicationFailure.retryable(`the report was not compiled: ${JSON.stringify(answer)}`, answer.kind);
  }
}

function named({ decidedOn, urgent, directive, edition, document, exemption, outcome }: UnreportedDecision): ReportedDecision | undefined {
  if (exemption !== null && outcome !== null) return { decidedOn, exemption, outcome };
  return directive !== null && edition !== null ? { decidedOn, ...(urgent && { urgent }), directive, edition, document } : undefined;
}
