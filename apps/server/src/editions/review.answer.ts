import type { Verdict } from '@anvisa/domain/directive/events';
import type { ReviewerStanding } from '@anvisa/domain/directive/verdicts';
import { AnsweredByRequest } from './consultation.request.js';
import { ContentRequest } from './content.request.js';
import { PersonNamed } from './person.answer.js';

/** A reviewer's verdict. */
export class VerdictAnswer {
  by: PersonNamed;
  /** @example "supports" */
  verdict: Verdict;
  reasons?: string;
  /** SHA-256 of the text that it is about. */
  textHash: string;
  /** @example "2008-11-20T10:12:00.000Z" */
  at: string;
  /** Whether it counts: that of somebody disqualified does not (KL 6:30, 7:4). */
  counted: boolean;
}

/** Somebody who was asked to review. */
export class ReviewerAnswer extends PersonNamed {
  /** How their place stands: somebody else can be asked unless they have answered. @example "silent" */
  standing: ReviewerStanding;
}

/** A reviewer who said no to reviewing. */
export class DeclinedAnswer {
  by: PersonNamed;
  reasons?: string;
  /** @example "2008-11-20T10:12:00.000Z" */
  at: string;
}

/** A comment, and the officer's answer to it. */
export class CommentAnswer {
  id: string;
  by: PersonNamed;
  /** @example "p4" */
  provision?: string;
  /** The words that it is about. @example "ramavtal 4411" */
  quote?: string;
  text: string;
  blocking: boolean;
  answer?: string;
}

/** The text that a reviewer gave a verdict on in an earlier round. */
export class LastReadAnswer {
  /** @example 1 */
  round: number;
  /** @example "2008-11-20T10:12:00.000Z" */
  at: string;
  content: ContentRequest;
}

/** One round of review. */
export class RoundAnswer {
  /** @example 1 */
  round: number;
  textHash: string;
  reviewers: ReviewerAnswer[];
  openedAt: string;
  /** @example "2008-11-28" */
  answerBy: string;
  verdicts: VerdictAnswer[];
  declined: DeclinedAnswer[];
  comments: CommentAnswer[];
  /** @example "verdicts" */
  closed?: 'verdicts' | 'deadline';
}

/** The round that stands, or was the last. */
export class ReviewAnswer extends RoundAnswer {
  /** For a reviewer who is asked again about a changed text: the one that they last read. */
  lastRead?: LastReadAnswer;
}

export class ConsultationReplyAnswer {
  unit: string;
  answeredBy: AnsweredByRequest;
  at: string;
  /** SHA-256 of the text as it was then. */
  textHash?: string;
  /** It came when the case had been decided or had ended. */
  late?: true;
  answer?: string;
}

/** A consultation of committees (remiss). */
export class ConsultationAnswer {
  units: string[];
  /** @example "2009-01-23" */
  answerBy: string;
  openedAt: string;
  /** SHA-256 of the text that was sent. */
  textHash?: string;
  /** What the committees are asked. @example "Nämnden ombeds yttra sig särskilt över 3 §." */
  question?: string;
  answers: ConsultationReplyAnswer[];
}

/** A declared interest, and what was found. */
export class InterestAnswer {
  person: PersonNamed;
  raisedBy: 'self' | 'other';
  found?: 'disqualified' | 'not-disqualified';
  /** Since when it bars. @example "2009-02-16T09:00:00.000Z" */
  barsSince?: string;
}
