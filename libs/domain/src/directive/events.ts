import type { SwedishDate } from '../time.js';
import type { Content, Outline } from './content.js';

export const VERDICTS = ['supports', 'supports-with-change', 'opposes'] as const;
/** Tillstyrker, tillstyrker med ändring, avstyrker. */
export type Verdict = (typeof VERDICTS)[number];

/** A reviewer's comment, on a provision or on the whole. A blocking one keeps the review open until it is answered. */
export interface Comment {
  readonly id: string;
  readonly provision?: string;
  /** The words of the text that it is about, as they stood. */
  readonly quote?: string;
  readonly text: string;
  readonly blocking: boolean;
}

/** Who stands behind an answer to a consultation: the committee by a decision, or its office. */
export type AnsweredBy = { readonly by: 'committee'; readonly day: SwedishDate; readonly paragraph: string } | { readonly by: 'office' };

export interface Dissent {
  readonly name: string;
  readonly text: string;
}

/**
 * What a decision record shows beside the outcome (FL § 31): who presented, who else took part in the final handling, the reasons (§ 32),
 * dissent (§ 30), whether the matter may be delegated (KL 6:38) and the negotiation with the unions (MBL §§ 11, 38).
 */
export interface DecisionRecord {
  readonly reasons: string;
  readonly presenter: string;
  readonly participants: readonly string[];
  readonly dissents: readonly Dissent[];
  readonly delegable: boolean;
  readonly delegableReasons: string;
  readonly unionNegotiation: 'held' | 'not-required';
  readonly unionNote: string;
}

/** How the board decides a case that lies with it: its meeting's day and paragraph. */
export interface BoardDecision {
  readonly day: SwedishDate;
  readonly paragraph: string;
  readonly reasons: string;
}

/** How somebody whom the board has empowered, as a rule its chair, decided on its behalf what could not await its meeting (KL 6:39). */
export interface ChairDecision {
  readonly decidedOn: SwedishDate;
  /** By name and capacity. */
  readonly decidedBy: string;
  /** The board's order that empowers them. */
  readonly empowerment: string;
  readonly reasons: string;
}

/** An interest is told of in a case, or the question that it raised is settled (KL 6:28–32). */
export type InterestEvent =
  | { readonly type: 'InterestDeclared'; readonly person: string; readonly raisedBy: 'self' | 'other'; readonly reasons: string }
  | {
      readonly type: 'DisqualificationDecided';
      readonly person: string;
      readonly disqualified: boolean;
      readonly board?: BoardDecision;
      readonly reasons: string;
    };

interface OfEdition {
  readonly edition: number;
}
interface NewText {
  readonly textHash: string;
  readonly outline: Outline;
  readonly content: Content;
}
interface Decision extends OfEdition, DecisionRecord {
  /** The decision's number among the case's documents. */
  readonly document: number;
  readonly textHash: string;
}

export type DirectiveEvent =
  | { readonly type: 'DirectiveStarted'; readonly area: string; readonly title: string }
  | { readonly type: 'DirectiveMoved'; readonly area: string; readonly from: SwedishDate }
  | ({
      readonly type: 'EditionStarted';
      readonly caseNumber: string;
      readonly basedOn?: number;
      readonly evaluation?: string;
      readonly findings?: string;
      readonly readyBy: SwedishDate;
    } & OfEdition)
  | ({ readonly type: 'CaseHandedOver'; readonly to: string; readonly reasons: string } & OfEdition)
  /** `writers` are those beside the one who saves: whoever writes drafts (KL 6:6). */
  | ({ readonly type: 'DraftSaved'; readonly writers?: readonly string[] } & OfEdition & NewText)
  | ({ readonly type: 'DraftSubmitted'; readonly textHash: string } & OfEdition)
  | ({
      readonly type: 'ReviewOpened';
      readonly round: number;
      readonly reviewers: readonly string[];
      readonly answerBy: SwedishDate;
    } & OfEdition)
  | ({
      readonly type: 'VerdictGiven';
      readonly round: number;
      readonly textHash: string;
      readonly verdict: Verdict;
      readonly reasons: string;
      readonly comments: readonly Comment[];
    } & OfEdition)
  | ({ readonly type: 'ReviewDeclined'; readonly round: number; readonly reasons: string } & OfEdition)
  | ({
      readonly type: 'ReviewerReplaced';
      readonly round: number;
      readonly reviewer: string;
      readonly successor: string;
      readonly reasons: string;
    } & OfEdition)
  | ({ readonly type: 'CommentAnswered'; readonly comment: string; readonly answer: string } & OfEdition)
  | ({ readonly type: 'ReviewClosed'; readonly round: number; readonly by: 'verdicts' | 'deadline' } & OfEdition)
  | ({ readonly type: 'ReadyForDecision'; readonly decideBy: SwedishDate } & OfEdition)
  | ({ readonly type: 'DraftReopened'; readonly reasons: string; readonly readyBy: SwedishDate } & OfEdition)
  | ({
      readonly type: 'EditionWithdrawn';
      /** What closes a case is a document of it; entries of the first builds gave it no number. */
      readonly document?: number;
      readonly reasons: string;
    } & OfEdition)
  | ({
      readonly type: 'ConsultationOpened';
      /** What is sent is a document of the case; entries of the first builds gave it no number. */
      readonly document?: number;
      readonly units: readonly string[];
      readonly answerBy: SwedishDate;
      readonly question: string;
      /** Of a case that is ready: it is to be decided later, since the opinions are awaited first. */
      readonly decideBy?: SwedishDate;
    } & OfEdition)
  | ({
      readonly type: 'ConsultationWidened';
      readonly document: number;
      readonly units: readonly string[];
      /** From then on the last day for all who have not answered. */
      readonly answerBy: SwedishDate;
      readonly decideBy?: SwedishDate;
    } & OfEdition)
  | ({
      readonly type: 'ConsultationAnswered';
      /** What was received is a document of the case; entries of the first builds gave it no number. */
      readonly document?: number;
      readonly unit: string;
      readonly answeredBy: AnsweredBy;
      readonly answer: string;
    } & OfEdition)
  | (InterestEvent & OfEdition)
  | ({ readonly type: 'TextAmended'; readonly amendments: string } & OfEdition & NewText)
  | ({ readonly type: 'EditionApproved'; readonly withChanges: boolean } & Decision)
  | ({ readonly type: 'EditionReturned'; readonly readyBy: SwedishDate } & Decision)
  | ({ readonly type: 'EditionDeclined' } & Decision)
  | ({ readonly type: 'DecisionPostponed'; readonly until: SwedishDate } & Decision)
  | ({ readonly type: 'DecisionResumed'; readonly decideBy: SwedishDate } & OfEdition)
  | ({ readonly type: 'EditionReferred'; readonly urgent: boolean } & Decision)
  /** `board` is the meeting at which the board took back a case that somebody may decide. */
  | ({ readonly type: 'CaseTakenToBoard'; readonly reasons: string; readonly board?: BoardDecision; readonly urgent?: boolean } & OfEdition)
  | ({ readonly type: 'BoardApproved'; readonly document: number; readonly textHash: string; readonly board: BoardDecision } & OfEdition)
  | ({
      readonly type: 'BoardReturned';
      readonly document: number;
      readonly board: BoardDecision;
      readonly readyBy: SwedishDate;
    } & OfEdition)
  | ({ readonly type: 'BoardDeclined'; readonly document: number; readonly board: BoardDecision } & OfEdition)
  | ({ readonly type: 'ChairApproved'; readonly document: number; readonly textHash: string } & OfEdition & ChairDecision)
  | ({ readonly type: 'ChairDeclined'; readonly document: number } & OfEdition & ChairDecision)
  | ({ readonly type: 'EditionPublished' } & OfEdition)
  | ({ readonly type: 'EnteredIntoForce'; readonly on: SwedishDate; readonly evaluateFrom: SwedishDate } & OfEdition)
  | ({ readonly type: 'EditionSuperseded'; readonly by: number; readonly lastDay?: SwedishDate } & OfEdition)
  | ({
      readonly type: 'CorrectionMade';
      readonly what: string;
      readonly reasons: string;
      readonly document: number;
      readonly board?: BoardDecision;
    } & OfEdition &
      NewText)
  | ({ readonly type: 'EditionExtended'; readonly units: readonly string[] } & Decision)
  | ({
      readonly type: 'BoardExtended';
      readonly document: number;
      readonly textHash: string;
      readonly units: readonly string[];
      readonly board: BoardDecision;
    } & OfEdition)
  | ({ readonly type: 'EvaluationPlanned'; readonly on: SwedishDate; readonly reasons: string } & OfEdition)
  /** Of an evaluation opened before the edition was told its last day, only the evaluation tells it. */
  | ({ readonly type: 'EvaluationOpened'; readonly evaluation: string; readonly answerBy?: SwedishDate } & OfEdition)
  | ({
      readonly type: 'EvaluationConcluded';
      readonly evaluation: string;
      readonly outcome: 'keep' | 'revise' | 'repeal' | 'new-strategy';
      readonly nextOn: SwedishDate;
    } & OfEdition)
  | ({ readonly type: 'RepealDecided'; readonly lastDay: SwedishDate } & Decision)
  | ({
      readonly type: 'BoardRepealed';
      readonly document: number;
      readonly textHash: string;
      readonly lastDay: SwedishDate;
      readonly board: BoardDecision;
    } & OfEdition)
  | ({ readonly type: 'EditionRepealed' } & OfEdition)
  | ({ readonly type: 'EditionLapsed'; readonly strategy: string; readonly lastDay: SwedishDate } & OfEdition)
  /** With its strategy, before it was decided. */
  | ({ readonly type: 'DraftLapsed'; readonly strategy: string } & OfEdition);
