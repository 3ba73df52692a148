import type { Giver, Holder } from '@anvisa/domain/mandate/mandate';
import type { MandateState } from '@anvisa/domain/mandate/states';
import { ApiProperty } from '@nestjs/swagger';
import { ActAnswer } from '../acts/act.answer.js';
import { ActOfferAnswer } from '../offers/act-offer.answer.js';
import { CouncilDecisionAnswer } from '../strategies/strategy-parts.answer.js';
import { AREAS_SCHEMA } from './areas-of-mandate.js';

/** The strategy that the council must have approved as it was worded. */
export class ConditionAnswer {
  /** @example "1c2d3e4f-5a6b-5c7d-8e9f-0a1b2c3d4e5f" */
  strategy: string;
}

/** The board's confirmation after the council approved with changes. */
export class ConfirmationAnswer {
  /** @example "2008-12-03" */
  day: string;
  /** @example "§ 7" */
  paragraph: string;
}

/** How a mandate was taken back. */
export class MandateRevocationAnswer {
  /** The first day on which it carries no decision. @example "2010-02-01" */
  from: string;
  /** @example "2010-01-27" */
  decidedOn: string;
  /** @example "§ 11" */
  paragraph: string;
  /** Recorded on its first day or later, it applied already: decisions may have been taken on the mandate meanwhile. @example "2010-02-08" */
  recordedOn: string;
}

/** The right to decide on the giver's behalf. */
export class MandateAnswer {
  /** @example "4f5a6b7c-8d9e-5f0a-9b2c-3d4e5f6a7b8c" */
  id: string;
  /** @example "executive-board" */
  giver: Giver;
  /** @example "city-director" */
  holder: Holder;
  /** `all`, or the procurement areas that it is given for. @example "all" */
  @ApiProperty(AREAS_SCHEMA)
  areas: 'all' | string[];
  /** The mandate by which the giver itself may decide. @example "5a6b7c8d-9e0f-5a1b-8c2d-3e4f5a6b7c8d" */
  parent?: string;
  condition?: ConditionAnswer;
  /** @example "2008-10-22" */
  from: string;
  /** @example "2012-12-31" */
  until?: string;
  /** @example "2008-10-22" */
  decidedOn?: string;
  /** @example "se utlåtande 2008:167 RI" */
  paragraph?: string;
  /** @example true */
  mayNameDeputy: boolean;
  /** @example false */
  maySubdelegate: boolean;
  /** @example "Utarbeta och besluta om anvisningar för leveransstrategin." */
  text: string;
  /** The paragraph that it is given under, in the law of its day. @example "KL 1991:900 6:33" */
  ground: string;
  confirmed?: ConfirmationAnswer;
  revoked?: MandateRevocationAnswer;
  /** Its state on the day asked for. Only one in force carries a decision. @example "conditional" */
  state: MandateState;
  /** Where its revocation, or the end of its strategy, applied already when it was recorded, or a court annulled the strategy: the decisions taken on it meanwhile. @example "/api/mandates/4f5a6b7c-8d9e-5f0a-9b2c-3d4e5f6a7b8c/decisions-after-revocation" */
  decisionsAfterRevocation?: string;
  /** Of one that is read alone, for the signed-in: every act on it, and whether the caller may do it now. */
  acts?: ActOfferAnswer[];
}

/** The condition of a link, and the council's approval that meets it. */
export class LinkConditionAnswer {
  /** @example "1c2d3e4f-5a6b-5c7d-8e9f-0a1b2c3d4e5f" */
  strategy: string;
  /** @example "Stockholms stads leveransstrategi för IT-området" */
  title: string;
  /** @example "031-2080/2008" */
  caseNumber: string;
  /** Absent, it is missing. */
  decision?: CouncilDecisionAnswer;
}

/** One link of the chain from who decides up to the council. */
export class ChainLinkAnswer {
  mandate: MandateAnswer;
  /** @example "conditional" */
  state: MandateState;
  /** Whether its matter takes in the area. @example true */
  coversArea: boolean;
  condition?: LinkConditionAnswer;
}

/** The chain of mandates for an area on a day: whether it carries a decision by the city director, link by link. */
export class MandateChainAnswer {
  /** @example "telefoni" */
  area: string;
  /** @example "2008-10-22" */
  on: string;
  /** Whether a decision can be taken under it. @example false */
  carries: boolean;
  /** The code of the rule that lets it carry none. @example "mandate-condition-unmet" */
  why?: string;
  /** From the nearest up; empty where nobody has given a mandate. */
  links: ChainLinkAnswer[];
}

/** A mandate as it stands after an act. What state a day gives it, `GET` says. */
export class MandateAfter {
  /** @example "4f5a6b7c-8d9e-5f0a-9b2c-3d4e5f6a7b8c" */
  id: string;
  /** Where it is read. @example "/api/mandates/4f5a6b7c-8d9e-5f0a-9b2c-3d4e5f6a7b8c" */
  self: string;
  /** @example "KL 1991:900 6:33" */
  ground: string;
  /** Where its revocation applied already when it was recorded: the decisions taken on it meanwhile. @example "/api/mandates/4f5a6b7c-8d9e-5f0a-9b2c-3d4e5f6a7b8c/decisions-after-revocation" */
  decisionsAfterRevocation?: string;
}

/** An accepted act on a mandate. */
export class MandateActAnswer extends ActAnswer {
  result: MandateAfter;
}
