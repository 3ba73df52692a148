import { Part, Parts } from '../fields/part.js';
import { Name, Text } from '../fields/text.js';
import { Whole } from '../fields/whole.js';
import { ChaseRequest, LONGEST } from './chase.request.js';
import { Wholes } from './wholes.js';

/** The review: `quorum` verdicts on the exact text let its deadline close it. */
export class ReviewChaseRequest extends ChaseRequest {
  /** @example 2 */
  @Whole({ min: 1, max: 20 })
  quorum: number;
}

/** A question that every evaluation puts, in both languages. */
export class QuestionRequest {
  /** @example "delivery" */
  @Name()
  id: string;

  /** @example "Hur levereras områdets it-tjänster?" */
  @Text({ min: 1, max: 500 })
  sv: string;

  /** @example "How are the IT services of the area delivered?" */
  @Text({ min: 1, max: 500 })
  en: string;
}

/** The evaluation, with its questions. */
export class EvaluationChaseRequest extends ChaseRequest {
  @Parts(() => QuestionRequest, { min: 1, max: 40 })
  questions: QuestionRequest[];
}

/** Exemptions: how long to decide, and when their holder is told that they end. */
export class ExemptionChaseRequest extends ChaseRequest {
  /** Working days before the last day. @example 20 */
  @Whole({ min: 1, max: LONGEST })
  expiryNotice: number;
}

/** The council's condition. */
export class StrategyPolicyRequest {
  /** Every so many working days without the council's decision the board's secretary is reminded. @example 20 */
  @Whole({ min: 1, max: LONGEST })
  conditionEvery: number;
}

/** Deputies. */
export class DeputyshipPolicyRequest {
  /** Working days before a deputyship begins and ends on which those concerned are told. @example 3 */
  @Whole({ min: 0, max: 60 })
  notice: number;
}

/** When decisions by delegation are gathered for the board. */
export class DelegationReportPolicyRequest {
  /** @example [1] */
  @Wholes({ min: 1, max: 28 }, { min: 1, max: 28 })
  daysOfMonth: number[];

  /** In Stockholm. @example 7 */
  @Whole({ min: 0, max: 23 })
  hour: number;

  /** How late one is still gathered after an outage. @example 30 */
  @Whole({ min: 1, max: 365 })
  catchUpDays: number;
}

/** The house policy as data: when the conductor does what, and whom it tells. */
export class PolicyRequest {
  @Part(() => ChaseRequest)
  drafting: ChaseRequest;

  @Part(() => ReviewChaseRequest)
  review: ReviewChaseRequest;

  @Part(() => ChaseRequest)
  decision: ChaseRequest;

  @Part(() => ChaseRequest)
  referral: ChaseRequest;

  @Part(() => ChaseRequest)
  consultation: ChaseRequest;

  @Part(() => ChaseRequest)
  acknowledgement: ChaseRequest;

  @Part(() => EvaluationChaseRequest)
  evaluation: EvaluationChaseRequest;

  @Part(() => ExemptionChaseRequest)
  exemption: ExemptionChaseRequest;

  @Part(() => StrategyPolicyRequest)
  strategy: StrategyPolicyRequest;

  @Part(() => DeputyshipPolicyRequest)
  deputyship: DeputyshipPolicyRequest;

  @Part(() => DelegationReportPolicyRequest)
  delegationReport: DelegationReportPolicyRequest;
}

/** A new house policy is adopted. */
export class AdoptPolicyRequest {
  @Part(() => PolicyRequest)
  policy: PolicyRequest;

  /** @example "Nämnderna behöver längre tid under sommaren." */
  @Text({ max: 10_000 })
  reasons: string;
}
