import { legalDeadline } from '../conduct/legal-time.js';
import { addDays } from '../conduct/working-days.js';
import type { SwedishDate } from '../time.js';
import type { LegalStage } from './legal-stages.js';
import type { DelegationReport } from './report.js';

export interface LegalForce {
  readonly stage: LegalStage;
  readonly lastDayOfAppeal?: SwedishDate;
  /** The first day on which the decisions can no longer be appealed. */
  readonly legalForceFrom?: SwedishDate;
}

/**
 * A member of the municipality may appeal within three weeks of the day on which the notice of the adjusted minutes was put up (KL 13:5), by the
 * calendar of Act 1930:173. Without a notice the time does not run, however long it is. A report not yet compiled is none: `decided`.
 */
export function legalForce(report: DelegationReport | undefined, today: SwedishDate): LegalForce {
  if (report?.announcedOn === undefined) return { stage: report ? BEFORE_NOTICE[report.state] : 'decided' };
  const lastDayOfAppeal = legalDeadline(report.announcedOn, { weeks: 3 });
  return { stage: today > lastDayOfAppeal ? 'legal-force' : 'announced', lastDayOfAppeal, legalForceFrom: addDays(lastDayOfAppeal, 1) };
}

const BEFORE_NOTICE: Readonly<Record<DelegationReport['state'], LegalStage>> = {
  compiled: 'decided',
  reported: 'reported',
  adjusted: 'adjusted',
  announced: 'announced',
};
