import { ActAnswer } from '../acts/act.answer.js';
import { ActOfferAnswer } from '../offers/act-offer.answer.js';
import { PolicyRequest } from './policy.request.js';

/** The house policy in force. */
export class PolicyAnswer {
  /** Whether the city has adopted it; otherwise it is the one that the product ships with. @example false */
  adopted: boolean;
  /** In the form in which a new one is adopted. */
  policy: PolicyRequest;
  /** For whoever is signed in: whether they may adopt another now. */
  acts?: ActOfferAnswer[];
}

/** The policy after an act. */
export class PolicyAfter {
  /** Where it is read. @example "/api/policy" */
  self: string;
}

/** An accepted policy. */
export class PolicyActAnswer extends ActAnswer {
  result: PolicyAfter;
}
