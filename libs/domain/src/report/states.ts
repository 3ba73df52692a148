/** The states of a delegation report on its way to legal force. Legal force itself is a matter of the day: `legal-force.ts`. */
export const REPORT_STATES = ['compiled', 'reported', 'adjusted', 'announced'] as const;
export type ReportState = (typeof REPORT_STATES)[number];

interface Transition {
  readonly from: readonly ReportState[];
  readonly on: string;
  readonly to: ReportState;
}

/** The one table of a report's states. Special minutes are adjusted without a meeting (KL 6:40). The drawing in docs/states.md is made from it. */
export const REPORT_TRANSITIONS: readonly Transition[] = [
  { from: ['compiled'], on: 'ReportedAtMeeting', to: 'reported' },
  { from: ['compiled', 'reported'], on: 'MinutesAdjusted', to: 'adjusted' },
  { from: ['adjusted'], on: 'NoticeAnnounced', to: 'announced' },
];

/** Whether an event may occur in a state. */
export function mayOccur(state: ReportState, on: string): boolean {
  return REPORT_TRANSITIONS.some((one) => one.on === on && one.from.includes(state));
}

/** Where an event leads a report that stands in a state. */
export function reportAfter(state: ReportState, on: string): ReportState {
  return REPORT_TRANSITIONS.find((one) => one.on === on && one.from.includes(state))?.to ?? state;
}
