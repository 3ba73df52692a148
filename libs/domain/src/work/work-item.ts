import type { Refusal } from '../refusal.js';
import type { SwedishDate } from '../time.js';

/** What somebody is waited for to do. Stable words: the page has a sentence for each. */
export const WORK_KINDS = [
  'settle-disqualification',
  'decide',
  'take-to-board',
  'record-board-decision',
  'decide-repeal',
  'prepare-repeal',
  'give-verdict',
  'answer-comment',
  'answer-consultation',
  'replace-reviewer',
  'write-draft',
  'submit-draft',
  'acknowledge',
  'record-adoption',
  'answer-evaluation',
  'conclude-evaluation',
  'replace-evaluator',
  'decide-exemption',
  'settle-exemption-disqualification',
  'place-unit',
  'record-meeting',
  'record-adjustment',
  'record-announcement',
  'take-notice-down',
  'record-council-decision',
  'confirm-mandate',
] as const;
export type WorkKind = (typeof WORK_KINDS)[number];

/** What a sentence about the work needs to know: counts and names. */
export type Why = Readonly<Record<string, string | number>>;

/** Something that waits for somebody: what, until when, and why. */
export interface WorkItem {
  readonly kind: WorkKind;
  readonly due?: SwedishDate;
  readonly why: Why;
  /** It is theirs, and something that is not theirs stands in the way. */
  readonly blocked?: Refusal;
}

export function item(kind: WorkKind, due: SwedishDate | undefined, why: Why): WorkItem {
  return { kind, ...(due !== undefined && { due }), why };
}

/** What somebody waits for from others: how many of how many have come. */
export interface AwaitedOfOthers {
  readonly kind:
    | 'verdicts'
    | 'decision'
    | 'resumption'
    | 'board-decision'
    | 'consultation-answers'
    | 'acknowledgements'
    | 'evaluation-answers'
    | 'exemption-decision';
  readonly due?: SwedishDate;
  readonly come: number;
  readonly of: number;
}
