import { type Interest, isDisputed, isUnsettled } from '../disqualification/interest.js';
import type { EvaluationOutcome } from '../evaluation/events.js';
import { type Instant, type SwedishDate, swedishDateOf } from '../time.js';
import type { Outline } from './content.js';
import type { AnsweredBy, Comment, Verdict } from './events.js';
import { DECIDED_STATES, type EditionState, IN_PREPARATION } from './states.js';

export type { DirectiveEvent } from './events.js';

export interface AskedComment extends Comment {
  readonly by: string;
  readonly answer?: string;
}
export interface GivenVerdict {
  readonly by: string;
  readonly verdict: Verdict;
  readonly textHash: string;
  readonly at: Instant;
}

/** One round of the IT department's review: of one exact text, by named reviewers, until a day. */
export interface Review {
  readonly round: number;
  readonly textHash: string;
  readonly reviewers: readonly string[];
  readonly openedAt: Instant;
  readonly answerBy: SwedishDate;
  readonly verdicts: readonly GivenVerdict[];
  readonly comments: readonly AskedComment[];
  readonly closed?: 'verdicts' | 'deadline';
  /** Those who have said no and whose place nobody has taken. */
  readonly declined?: readonly { readonly by: string; readonly at: Instant }[];
  /** Those who were asked later, in another's place. */
  readonly joined?: readonly { readonly reviewer: string; readonly at: Instant }[];
}

export interface Consultation {
  /** All who are asked, the later ones too. */
  readonly units: readonly string[];
  readonly answerBy: SwedishDate;
  readonly openedAt: Instant;
  /** Of the text that was sent. */
  readonly textHash?: string;
  readonly answers: readonly ConsultationAnswer[];
  /** Those who were asked later, and of which text. */
  readonly later?: readonly { readonly units: readonly string[]; readonly at: Instant; readonly textHash?: string }[];
}

/** When a unit was asked, and of which text. */
export function askedOf(
  { later = [], openedAt, textHash: sent }: Consultation,
  unit: string,
): { readonly at: Instant; readonly textHash?: string } {
  const { at, textHash } = later.find(({ units }) => units.includes(unit)) ?? { at: openedAt, textHash: sent };
  return { at, ...(textHash !== undefined && { textHash }) };
}

export interface ConsultationAnswer {
  readonly unit: string;
  readonly answeredBy: AnsweredBy;
  readonly at: Instant;
  /** Of the text as it was then. */
  readonly textHash?: string;
  /** It came when the case had been decided or had ended: a document of the case, without effect on it. */
  readonly late?: true;
}

export type DecisionOutcome =
  | 'approved'
  | 'approved-with-changes'
  | 'returned'
  | 'declined'
  | 'postponed'
  | 'referred'
  | 'extended'
  | 'repealed';

/** Who decides: a delegate by mandate, the board at its meeting, or its empowered chair where that cannot be awaited (KL 6:35, 6:37, 6:39). */
export type DecidingBody = 'delegate' | 'executive-board' | 'chair';

export interface TakenDecision {
  readonly document: number;
  readonly outcome: DecisionOutcome;
  readonly by: string;
  readonly at: Instant;
  readonly body: DecidingBody;
  /** The day on which the board met, or its chair decided, however late it is recorded. */
  readonly on?: SwedishDate;
  /** Referred as urgent: the chair may decide (KL 6:39). */
  readonly urgent?: true;
  readonly textHash?: string;
}

/** A clerical error put right (FL § 36), by whoever decided the text: a decision too, on the board's behalf or its own. */
export type MadeCorrection = Pick<TakenDecision, 'document' | 'at' | 'body' | 'on'>;

/** Whether a text was decided to apply. */
export function isApproval({ outcome }: Pick<TakenDecision, 'outcome'>): boolean {
  return outcome === 'approved' || outcome === 'approved-with-changes';
}

/** The day of a decision: of the board's its meeting's, however late it is recorded. */
export function dayOf({ on, at }: Pick<TakenDecision, 'on' | 'at'>): SwedishDate {
  return on ?? swedishDateOf(at);
}

/** One decided, or not yet decided, text of a directive, and all that its case has come to. */
export interface Edition {
  readonly number: number;
  readonly caseNumber: string;
  readonly state: EditionState;
  readonly basedOn?: number;
  readonly officer: string;
  /** Since when the officer has a case that somebody else gave them: they are told of it. */
  readonly handedOverAt?: Instant;
  readonly drafters: readonly string[];
  readonly reviewedBy: readonly string[];
  readonly startedAt: Instant;
  /** When the present state began: the conductor counts its deadlines from the days below. */
  readonly since: Instant;
  readonly readyBy: SwedishDate;
  /** Since which day this text is ready for decision: a meeting of the board's before it decided on no such text. */
  readonly readyOn?: SwedishDate;
  readonly decideBy?: SwedishDate;
  readonly postponedUntil?: SwedishDate;
  /** Since which day the case is the board's, which may return it: that of the latest referral, or of the board's own order, however late it is recorded. */
  readonly referredOn?: SwedishDate;
  /** It was taken to the board as urgent: until a decision there the chair may decide (KL 6:39). */
  readonly takenAsUrgent?: true;
  readonly text?: { readonly hash: string; readonly outline: Outline };
  readonly review?: Review;
  readonly consultation?: Consultation;
  readonly interests: readonly Interest[];
  readonly decisions: readonly TakenDecision[];
  readonly documents: number;
  readonly publishedAt?: Instant;
  readonly inForceFrom?: SwedishDate;
  readonly inForceUntil?: SwedishDate;
  readonly repealOn?: SwedishDate;
  readonly corrections: readonly MadeCorrection[];
  /** Whom it binds beside those whom its text names, by which decision among the case's documents. */
  readonly laterAddressees?: readonly LaterAddressees[];
  readonly evaluation: EditionEvaluation;
}

export interface LaterAddressees {
  readonly units: readonly string[];
  /** The day of the decision that binds them. */
  readonly from: SwedishDate;
  readonly document: number;
}

/** How an edition's evaluation stands: planned for a day, or open, with the last day for answers. */
export interface EditionEvaluation {
  readonly plannedFor?: SwedishDate;
  readonly open?: string;
  readonly answerBy?: SwedishDate;
  readonly count: number;
  /** What the latest round came to, for the board. */
  readonly concluded?: { readonly round: number; readonly outcome: EvaluationOutcome; readonly at: Instant };
}

export interface Directive {
  readonly id: string;
  /** The area for which it was begun. */
  readonly area: string;
  /** To which areas maps move it from which days on, in their order. */
  readonly moves?: readonly { readonly area: string; readonly from: SwedishDate }[];
  readonly title: string;
  readonly editions: readonly Edition[];
}

/** The area that a directive governs on a day: the one for which it was begun, or to which a map has moved it by then. Without a day, the last one. */
export function areaOn({ area, moves = [] }: Pick<Directive, 'area' | 'moves'>, day?: SwedishDate): string {
  return moves.filter(({ from }) => day === undefined || from <= day).at(-1)?.area ?? area;
}

export function editionOf(directive: Directive, number: number): Edition | undefined {
  return directive.editions.find((edition) => edition.number === number);
}

/**
 * The interests told of that somebody is to find to bar or not: while the edition is prepared each of them; once it is decided those that another raised,
 * which bar from what is still decided under it, exemptions too when it has ended. With a case that comes to no decision the question falls.
 */
export function openInterests({ state, interests }: Pick<Edition, 'state' | 'interests'>): readonly Interest[] {
  if (IN_PREPARATION.includes(state)) return interests.filter(isUnsettled);
  return DECIDED_STATES.includes(state) ? interests.filter(isDisputed) : [];
}

/** The edition in force: at most one. */
export function editionInForce(directive: Directive): Edition | undefined {
  return directive.editions.find((edition) => edition.state === 'in-force');
}

/** The edition that is drafted, reviewed or awaits its decision: at most one. */
export function editionInPreparation(directive: Directive): Edition | undefined {
  return directive.editions.find((edition) => IN_PREPARATION.includes(edition.state));
}
