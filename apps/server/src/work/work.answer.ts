import { type AwaitedOfOthers, WORK_KINDS, type WorkKind } from '@anvisa/domain/work/work-item';
import { ApiProperty } from '@nestjs/swagger';
import { ActRefusedAnswer } from '../offers/act-offer.answer.js';

/** What the work is about. */
export class WorkSubjectAnswer {
  /** @example "Anvisning för telefoni" */
  title: string;
  /** @example "031-412/2026" */
  caseNumber?: string;
  /** @example "telefoni" */
  area?: string;
  directive?: string;
  /** @example 2 */
  edition?: number;
  /** Where it is read. @example "/api/directives/0b9f7c1e-52b4-8c1a-9d57-4c5a51a3b9aa/editions/2" */
  self: string;
}

/** Something that waits for the caller. */
export class WorkItemAnswer {
  @ApiProperty({ enum: WORK_KINDS })
  kind: WorkKind;
  subject: WorkSubjectAnswer;
  /** Where the act is posted. Braces stand for what the caller chooses. */
  href: string;
  /** Its last day. @example "2026-03-14" */
  due?: string;
  /** Working days from today to the last day; negative when it is past. @example 3 */
  workingDaysLeft?: number;
  /** What a sentence about it needs to know, by name. @example { "supports": 3, "comments": 1, "answered": 1 } */
  why: Record<string, unknown>;
  /** It is the caller's to do, and something else stands in the way. */
  blocked?: ActRefusedAnswer;
}

/** What the caller waits for from others. */
export class AwaitedAnswer {
  /** @example "verdicts" */
  kind: AwaitedOfOthers['kind'];
  subject: WorkSubjectAnswer;
  /** @example "2026-03-14" */
  due?: string;
  /** So many have come. @example 1 */
  come: number;
  /** Of so many that are awaited. @example 3 */
  of: number;
}

/** What others have done in the caller's cases since the caller was here. */
export class WorkChangeAnswer {
  /** The type of the entries. @example "Acknowledged" */
  type: string;
  subject: WorkSubjectAnswer;
  /** How often. @example 4 */
  times: number;
  /** When last. */
  at: string;
}

export class WorkAnswer {
  /** Today by the record's clock. @example "2026-02-02" */
  today: string;
  /** The most urgent first. */
  waiting: WorkItemAnswer[];
  /** More waits than is shown. */
  more: boolean;
  awaited: AwaitedAnswer[];
  /** When the caller was last here; absent at the first visit. */
  lastHere?: string;
  changes: WorkChangeAnswer[];
}

/** From now on, changes are told from here. */
export class WorkSeenAnswer {
  seenAt: string;
}
