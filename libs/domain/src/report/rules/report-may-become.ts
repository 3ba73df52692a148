import { type Refusal, refuse } from '../../refusal.js';
import { mayOccur } from '../../transition.js';
import type { DelegationReport, ReportEvent } from '../report.js';
import { REPORT_TRANSITIONS } from '../states.js';

/** Rule: an event belongs to certain states of the lifecycle (docs/states.md), and a meeting only to what is reported at one (KL 6:40). */
export function reportMayBecome({ kind, state }: DelegationReport, on: ReportEvent['type']): Refusal | undefined {
  if (!mayOccur(REPORT_TRANSITIONS, state, on)) return refuse('report-in-another-state', { state });
  if (on === 'ReportedAtMeeting' && kind === 'special-minutes') return refuse('special-minutes-have-no-meeting');
  if (on === 'MinutesAdjusted' && kind === 'meeting' && state === 'compiled') return refuse('report-awaits-meeting');
  return undefined;
}
