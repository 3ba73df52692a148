import type { Aggregate, EntryMeta, FieldsOf } from '../aggregate.js';
import type { Instant, SwedishDate } from '../time.js';
import { stateAfter } from '../transition.js';
import type { ReportedDecision } from './reported-decision.js';
import { REPORT_TRANSITIONS, type ReportState } from './states.js';

export type { ReportedDecision } from './reported-decision.js';

/** How decisions by delegation reach the board's minutes: at a meeting, or in special minutes (KL 6:40). */
export const REPORT_KINDS = ['meeting', 'special-minutes'] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];

/** A report of decisions by delegation, and how far its minutes have come (KL 6:40, 7:8, 8:10–11). */
export interface DelegationReport {
  readonly id: string;
  readonly kind: ReportKind;
  readonly decisions: readonly ReportedDecision[];
  readonly state: ReportState;
  readonly compiledAt: Instant;
  readonly meeting?: { readonly day: SwedishDate; readonly paragraph: string };
  readonly adjustedOn?: SwedishDate;
  readonly announcedOn?: SwedishDate;
  /** The day on which the notice was taken down, once the time for appeal was out. */
  readonly takenDownOn?: SwedishDate;
  /** The day on which a notice was taken down before that, until the next one is put up. */
  readonly takenDownEarlyOn?: SwedishDate;
}

/** What a report tells of has been decided by this day: minutes that are recorded late, after the fact, are no earlier. */
export function decidedBy({ decisions }: Pick<DelegationReport, 'decisions'>): SwedishDate {
  const [latest = ''] = decisions.map(({ decidedOn }) => decidedOn).toSorted((one, other) => other.localeCompare(one));
  return latest;
}

export type ReportEvent =
  | { readonly type: 'ReportCompiled'; readonly kind: ReportKind; readonly decisions: readonly ReportedDecision[] }
  | { readonly type: 'ReportedAtMeeting'; readonly day: SwedishDate; readonly paragraph: string }
  | { readonly type: 'MinutesAdjusted'; readonly day: SwedishDate }
  | { readonly type: 'NoticeAnnounced'; readonly day: SwedishDate }
  | { readonly type: 'NoticeTakenDown'; readonly day: SwedishDate }
  /** Before the time for appeal was out: it has not run. */
  | { readonly type: 'NoticeTakenDownEarly'; readonly day: SwedishDate };

function evolve(report: DelegationReport | undefined, event: ReportEvent, { id, at }: EntryMeta): DelegationReport {
  if (event.type === 'ReportCompiled') return { id, kind: event.kind, decisions: event.decisions, state: 'compiled', compiledAt: at };
  if (!report) throw new Error(`${event.type} before ReportCompiled`);
  const moved = { ...report, state: stateAfter(REPORT_TRANSITIONS, report.state, event.type) };
  switch (event.type) {
    case 'ReportedAtMeeting':
      return { ...moved, meeting: { day: event.day, paragraph: event.paragraph } };
    case 'MinutesAdjusted':
      return { ...moved, adjustedOn: event.day };
    case 'NoticeAnnounced': {
      const { takenDownEarlyOn: _, ...rest } = moved;
      return { ...rest, announcedOn: event.day };
    }
    case 'NoticeTakenDown':
      return { ...moved, takenDownOn: event.day };
    case 'NoticeTakenDownEarly': {
      const { announcedOn: _, ...rest } = moved;
      return { ...rest, takenDownEarlyOn: event.day };
    }
  }
}

const fields: FieldsOf<ReportEvent> = {
  ReportCompiled: { kind: 'open', decisions: 'open' },
  ReportedAtMeeting: { day: 'open', paragraph: 'open' },
  MinutesAdjusted: { day: 'open' },
  NoticeAnnounced: { day: 'open' },
  NoticeTakenDown: { day: 'open' },
  NoticeTakenDownEarly: { day: 'open' },
};

export const reportAggregate: Aggregate<DelegationReport, ReportEvent> = { evolve, fields };
