import { legalDeadline } from '../conduct/legal-time.js';
import { addDays } from '../conduct/working-days.js';
import type { SwedishDate } from '../time.js';
import type { LegalStage } from './legal-stages.js';
import type { DelegationReport } from './report.js';

export interface LegalForce {
  readonly stage: LegalStage;
  readonly lastDayOfAppeal?: SwedishDate;
  /** The first day on which the decisions could no longer be appealed, once that is known. */
  readonly legalForceFrom?: SwedishDate;
}

/**
 * A member of the municipality may appeal within three weeks of the day on which the notice of the adjusted minutes was put up, and it must stay up
 * for so long (KL 13:5), by the calendar of Act 1930:173. Without a notice the time does not run, however long it is; and that it is out is not enough: the
 * decisions have legal force once the notice is recorded as taken down after it. A report not yet compiled is none: `decided`.
 */
export function legalForce(report: DelegationReport | undefined, today: SwedishDate): LegalForce {
  const last = report && lastDayOfAppeal(report);
  if (last === undefined) return { stage: report ? BEFORE_NOTICE[report.state] : 'decided' };
  if (report?.takenDownOn !== undefined) return { stage: 'legal-force', lastDayOfAppeal: last, legalForceFrom: addDays(last, 1) };
  return { stage: today > last ? 'time-out' : 'announced', lastDayOfAppeal: last };
}

/** The last day on which the decisions may be appealed, while a notice tells of them. */
export function lastDayOfAppeal({ announcedOn }: DelegationReport): SwedishDate | undefined {
  return announcedOn === undefined ? undefined : legalDeadline(announcedOn, { weeks: 3 });
}

const BEFORE_NOTICE: Readonly<Record<DelegationReport['state'], LegalStage>> = {
  compiled: 'decided',
  reported: 'reported',
  adjusted: 'adjusted',
  announced: 'announced',
  'taken-down': 'legal-force',
};
