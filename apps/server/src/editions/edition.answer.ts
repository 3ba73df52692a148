import type { EditionState } from '@anvisa/domain/directive/states';
import { ActOfferAnswer } from '../offers/act-offer.answer.js';
import { SecrecyMarkAnswer } from '../secrecy/secrecy.answer.js';
import { ContentRequest } from './content.request.js';
import { CorrectionAnswer } from './correction.answer.js';
import { DecisionAnswer } from './decision.answer.js';
import { PersonNamed } from './person.answer.js';
import { ConsultationAnswer, InterestAnswer, ReviewAnswer, RoundAnswer } from './review.answer.js';

/** The words of an edition, and their hash. */
export class EditionTextAnswer {
  hash: string;
  content: ContentRequest;
}

/** A text of a decided edition, and since when it is known. */
export class KnownTextAnswer extends EditionTextAnswer {
  /** The day of the correction that gave it (FL § 36); the text as it was decided has none. @example "2008-12-10" */
  correctedOn?: string;
  /** That correction among the case's documents. @example 2 */
  document?: number;
}

export class KnownTextsAnswer {
  /** As decided first, then as it read after each correction. */
  items: KnownTextAnswer[];
}

/** Who must follow the edition beside those whom its text names. */
export class LaterAddresseesAnswer {
  /** The units. */
  units: string[];
  /** The day of the decision that binds them. @example "2009-05-11" */
  from: string;
  /** That decision among the case's documents. @example 2 */
  document: number;
}

/** What is planned of an edition's evaluation. */
export class EditionEvaluationAnswer {
  /** @example "2010-03-02" */
  plannedFor?: string;
  /** The evaluation that is open. */
  open?: string;
  /** The last day for its answers. @example "2010-03-23" */
  answerBy?: string;
  /** How many there have been. */
  count: number;
}

/** A state that an edition has left. */
export class PhaseAnswer {
  /** @example "in-review" */
  state: EditionState;
  /** @example "2008-11-05T09:00:00.000Z" */
  began: string;
  /** @example "2008-11-20T10:12:00.000Z" */
  ended: string;
}

/** An edition: its state, its text, its days and its decisions. What is not public is shown to staff alone. */
export class EditionAnswer {
  /** @example "/api/directives/0b9f7c1e-52b4-8c1a-9d57-4c5a51a3b9aa/editions/1" */
  self: string;
  directive: string;
  /** @example "Anvisning för telefoni" */
  directiveTitle: string;
  /** @example "telefoni" */
  area: string;
  /** @example 1 */
  number: number;
  /** @example "031-2080/2008" */
  caseNumber: string;
  /** The edition that it revises. */
  basedOn?: number;
  state: EditionState;
  startedAt: string;
  /** Since when it is in this state. */
  since: string;
  /** The states that it has left, in their order: for those who may read the case's trail. */
  phases?: PhaseAnswer[];
  readyBy?: string;
  decideBy?: string;
  postponedUntil?: string;
  publishedAt?: string;
  /** Nothing binds before it was published: until then there is no such day but the one in its text. */
  inForceFrom?: string;
  /** The last day: its own, or that of its strategy where it comes first. */
  inForceUntil?: string;
  repealOn?: string;
  /** What was put right in the decided text (FL § 36), but for what a mark of secrecy hides. */
  corrections: CorrectionAnswer[];
  /** Added by later decisions, each with its own. */
  laterAddressees: LaterAddresseesAnswer[];
  evaluation: EditionEvaluationAnswer;
  text?: EditionTextAnswer;
  /** But for those that a mark of secrecy hides. */
  decisions: DecisionAnswer[];
  /** The marks of secrecy that hold today on the case or its documents. */
  secrecy?: SecrecyMarkAnswer[];
  /** For those who read reviews. */
  officer?: PersonNamed;
  /** For those who read reviews. */
  drafters?: PersonNamed[];
  /** For those who read reviews. */
  review?: ReviewAnswer;
  /** For those who read reviews: the rounds before that one, where there are any, in their order. */
  earlierReviews?: RoundAnswer[];
  /** For staff; for a committee's contact what concerns their committee. */
  consultation?: ConsultationAnswer;
  /** For those who read reviews. */
  interests?: InterestAnswer[];
  /** For the signed-in: every act on an edition, and whether the caller may do it now. */
  acts?: ActOfferAnswer[];
}
