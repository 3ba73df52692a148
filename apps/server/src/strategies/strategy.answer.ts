import type { Standing } from '@anvisa/domain/strategy/standing';
import type { StrategyState } from '@anvisa/domain/strategy/states';
import { ActOfferAnswer } from '../offers/act-offer.answer.js';
import {
  CouncilDecisionAnswer,
  MissingDocumentAnswer,
  OfficeStatementAnswer,
  PreparationAnswer,
  ProposalAnswer,
  RelatedDecisionAnswer,
  SourceConflictAnswer,
  SpecialStatementAnswer,
  StrategyDocumentAnswer,
} from './strategy-parts.answer.js';

/** What ended a strategy that was in force. */
export class EndingAnswer {
  /** @example "superseded" */
  how: 'superseded' | 'revoked';
  /** @example "2012-06-30" */
  lastDay: string;
  /** The strategy that took its place. @example "1c2d3e4f-5a6b-5c7d-8e9f-0a1b2c3d4e5f" */
  by?: string;
  /** The directives that live on under it. */
  carriesOver?: string[];
}

/** A directive that ended with its strategy, before a court annulled what had ended that. */
export class ToDecideAnewAnswer {
  /** @example "1c2d3e4f-5a6b-5c7d-8e9f-0a1b2c3d4e5f" */
  directive: string;
  /** The edition that lapsed. @example 1 */
  edition: number;
  /** Hidden where a mark of secrecy holds. @example "Telefoni" */
  title: string;
}

/** A court's annulment (KL 13:8). */
export class AnnulledAnswer {
  /** @example "2009-05-14" */
  day: string;
  /** @example "Förvaltningsrätten i Stockholm" */
  court: string;
}

/** A strategy in short. */
export class StrategyListedAnswer {
  /** @example "1c2d3e4f-5a6b-5c7d-8e9f-0a1b2c3d4e5f" */
  id: string;
  /** @example "Stockholms stads leveransstrategi för IT-området" */
  title: string;
  /** @example "031-2080/2008" */
  caseNumber: string;
  /** How far its case has come. @example "proposed" */
  state: StrategyState;
  /** How it stands today. @example "undecided" */
  standing: Standing;
  /** Made up to show the product. @example false */
  isExample: boolean;
  /** How many dates of the source cannot be right together. @example 1 */
  conflicts: number;
  /** How many documents the case should have and does not. @example 1 */
  missing: number;
}

/** The document that governs the city's IT delivery, and how far its case has come. */
export class StrategyAnswer {
  /** @example "1c2d3e4f-5a6b-5c7d-8e9f-0a1b2c3d4e5f" */
  id: string;
  /** @example "Stockholms stads leveransstrategi för IT-området" */
  title: string;
  /** @example "031-2080/2008" */
  caseNumber: string;
  /** How far its case has come. @example "proposed" */
  state: StrategyState;
  /** How it stands today. @example "undecided" */
  standing: Standing;
  /** Made up to show the product. @example false */
  isExample: boolean;
  /** How often it is reviewed, in months. @example 12 */
  reviewMonths: number;
  /** When it is to be reviewed next, while it is in force. @example "2009-11-17" */
  reviewDue?: string;
  steeringDocuments: RelatedDecisionAnswer[];
  relatedDecisions: RelatedDecisionAnswer[];
  officeStatement?: OfficeStatementAnswer;
  preparation?: PreparationAnswer;
  proposal?: ProposalAnswer;
  /** What the council has come to; empty while it has not decided. */
  decisions: CouncilDecisionAnswer[];
  specialStatements: SpecialStatementAnswer[];
  documents: StrategyDocumentAnswer[];
  missing: MissingDocumentAnswer[];
  conflicts: SourceConflictAnswer[];
  ending?: EndingAnswer;
  /** Directives that ended with it, before a court annulled what had ended it: they are not in force again, and are to be decided anew. */
  decideAnew?: ToDecideAnewAnswer[];
  /** The court's ruling: the strategy never applied. */
  annulled?: AnnulledAnswer;
  /** Of one that is read alone, for the signed-in: every act on it, and whether the caller may do it now. */
  acts?: ActOfferAnswer[];
}
