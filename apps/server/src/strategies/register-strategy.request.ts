import { YesOrNo } from '../fields/choice.js';
import { Parts } from '../fields/part.js';
import { Text } from '../fields/text.js';
import { Whole } from '../fields/whole.js';
import { RelatedDecisionRequest } from './related-decision.request.js';

/** A strategy's case, with what it rests on. */
export class RegisterStrategyRequest {
  /** @example "Stockholms stads leveransstrategi för IT-området" */
  @Text({ min: 1, max: 300 })
  title: string;

  /** The number that the city's register has given the case. @example "031-2080/2008" */
  @Text({ min: 1, max: 60 })
  caseNumber: string;

  /** How often it is reviewed, in months. @example 12 */
  @Whole({ min: 1, max: 240 })
  reviewMonths: number;

  /** Made up to show the product, and shown as such. @example false */
  @YesOrNo()
  isExample: boolean;

  /** The steering documents that it rests on. */
  @Parts(() => RelatedDecisionRequest, { max: 50 })
  steeringDocuments: RelatedDecisionRequest[];

  @Parts(() => RelatedDecisionRequest, { max: 100 })
  relatedDecisions: RelatedDecisionRequest[];
}
