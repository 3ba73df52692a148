import type { LegalStage } from '@anvisa/domain/report/legal-stages';
import type { ReportKind } from '@anvisa/domain/report/report';
import type { ReportState } from '@anvisa/domain/report/states';
import { ActAnswer } from '../acts/act.answer.js';
import { ActOfferAnswer } from '../offers/act-offer.answer.js';

/** A decision by delegation as a report names it: on an edition its document, on an exemption its outcome. */
export class ReportedDecisionAnswer {
  /** @example "2008-11-24" */
  decidedOn: string;
  /** What the board's chair decided is urgent, and goes to the next meeting (KL 6:39–40). @example false */
  urgent?: boolean;
  /** @example "0b9f7c1e-52b4-8c1a-9d57-4c5a51a3b9aa" */
  directive?: string;
  /** @example 1 */
  edition?: number;
  /** The decision's number among the case's documents. @example 1 */
  document?: number;
  /** @example "7c8d9e0f-1a2b-8c3d-9e4f-5a6b7c8d9e0f" */
  exemption?: string;
  /** @example "granted" */
  outcome?: 'granted' | 'refused' | 'revoked';
}

/** How far the decisions have come towards legal force (laga kraft). */
export class LegalForceAnswer {
  /** @example "announced" */
  stage: LegalStage;
  /** Three weeks from the notice (KL 13:5), by the calendar of Act 1930:173. @example "2009-01-07" */
  lastDayOfAppeal?: string;
  /** The first day on which they can no longer be appealed, once the notice is recorded as taken down after the last. @example "2009-01-08" */
  legalForceFrom?: string;
}

/** A duty with its last day, and the day on which it was done. */
export class DutyAnswer {
  /** @example "2008-12-17" */
  by: string;
  /** @example "2008-12-12" */
  on?: string;
  /** @example false */
  late: boolean;
}

/** Whether the minutes were adjusted within fourteen days and announced by the second day after. Lateness undoes no decision. */
export class LatenessAnswer {
  adjustment?: DutyAnswer;
  announcement?: DutyAnswer;
}

/** The meeting at which the board was told. */
export class MeetingAnswer {
  /** @example "2008-12-03" */
  day: string;
  /** @example "§ 5" */
  paragraph: string;
}

/** A report of decisions by delegation, and how far its minutes have come (KL 6:40, 7:8, 8:10–11). */
export class ReportAnswer {
  /** @example "8d9e0f1a-2b3c-8d4e-9f5a-6b7c8d9e0f1a" */
  id: string;
  /** @example "meeting" */
  kind: ReportKind;
  /** @example "announced" */
  state: ReportState;
  /** @example "2008-12-01T06:00:00.000Z" */
  compiledAt: string;
  decisions: ReportedDecisionAnswer[];
  meeting?: MeetingAnswer;
  /** When the minutes were adjusted (justerade). @example "2008-12-12" */
  adjustedOn?: string;
  /** When they were announced on the notice board (anslagstavla). @example "2008-12-15" */
  announcedOn?: string;
  /** When the notice was taken down, once the time for appeal was out. @example "2009-01-09" */
  takenDownOn?: string;
  /** When a notice was taken down before that, until the next one is put up: the time for appeal has not run. @example "2008-12-22" */
  takenDownEarlyOn?: string;
  legalForce: LegalForceAnswer;
  lateness: LatenessAnswer;
  /** Of one that is read alone: every act on it, and whether the caller may do it now. */
  acts?: ActOfferAnswer[];
}

/** A page of reports, the latest compiled first. */
export class ReportsAnswer {
  items: ReportAnswer[];
  /** The cursor of the next page, where there is one. */
  next?: string;
}

/** A decision by delegation that the board has not been told of. */
export class UnreportedDecisionAnswer extends ReportedDecisionAnswer {
  /** @example "031-3011/2008" */
  caseNumber: string;
  /** What was decided. @example "EditionApproved" */
  kind: string;
  /** What the decision is about. @example "Anvisning för telefoni" */
  about: string;
}

/** A page of unreported decisions, the first registered first. */
export class UnreportedAnswer {
  items: UnreportedDecisionAnswer[];
  /** The cursor of the next page, where there is one. */
  next?: string;
  /** Whether the caller may gather them into a report. */
  acts: ActOfferAnswer[];
}

/** A report as it stands after an act. */
export class ReportAfter {
  /** @example "8d9e0f1a-2b3c-8d4e-9f5a-6b7c8d9e0f1a" */
  id: string;
  /** Where it is read. @example "/api/delegation-reports/8d9e0f1a-2b3c-8d4e-9f5a-6b7c8d9e0f1a" */
  self: string;
  /** @example "compiled" */
  state: ReportState;
}

/** An accepted act on a report. */
export class ReportActAnswer extends ActAnswer {
  result: ReportAfter;
}
