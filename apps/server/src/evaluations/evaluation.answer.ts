import type { EvaluationOutcome, Severity } from '@anvisa/domain/evaluation/events';
import type { EvaluationState } from '@anvisa/domain/evaluation/states';
import { ActAnswer } from '../acts/act.answer.js';
import { PersonNamed } from '../editions/person.answer.js';
import { ActOfferAnswer } from '../offers/act-offer.answer.js';
import { EvaluationFactsAnswer } from './evaluation-facts.answer.js';

/** A question as it was put in the round. */
export class QuestionAnswer {
  /** @example "delivery" */
  id: string;
  /** @example "Hur levereras områdets it-tjänster?" */
  sv: string;
  /** @example "How are the IT services of the area delivered?" */
  en: string;
}

/** An answer to a question. */
export class AnsweredQuestionAnswer {
  /** @example "delivery" */
  question: string;
  /** 1 is poor, 5 is good. @example 4 */
  score?: number;
  /** @example "Fungerar, men ingen följer upp svarstiderna i växeln." */
  text: string;
}

/** What an evaluator found. */
export class FindingAnswer {
  /** The provision that it is about; absent for the whole. @example "p2" */
  provision?: string;
  /** @example "Ingen ansvarar för uppföljning av svarstider." */
  text: string;
  /** @example "serious" */
  severity: Severity;
}

/** One evaluator's answers. */
export class GivenAnswerAnswer {
  by: PersonNamed;
  /** @example "2010-02-10T13:05:00.000Z" */
  at: string;
  answers: AnsweredQuestionAnswer[];
  findings: FindingAnswer[];
  /** Whether it counts: that of somebody disqualified does not (KL 6:30, 7:4). */
  counted: boolean;
}

/** What the evaluation came to. It goes to the executive board, whose task it is. */
export class ConclusionAnswer {
  /** @example "revise" */
  outcome: EvaluationOutcome;
  /** @example "Ansvaret för uppföljning behöver skrivas in." */
  reasons: string;
  /** The evaluators who had given no answer that counts. */
  without: PersonNamed[];
  /** Why it was concluded without them. @example "Utvärderaren är sjukskriven." */
  withoutReasons?: string;
  by: PersonNamed;
  /** @example "2010-02-26T09:30:00.000Z" */
  at: string;
}

/** A round of evaluation in short. */
export class EvaluationListedAnswer {
  /** @example "0b9f7c1e-52b4-8c1a-9d57-4c5a51a3b9aa" */
  directive: string;
  /** @example 1 */
  edition: number;
  /** @example 1 */
  round: number;
  /** Where it is read. @example "/api/directives/0b9f7c1e-52b4-8c1a-9d57-4c5a51a3b9aa/editions/1/evaluations/1" */
  self: string;
  /** @example "031-3120/2010" */
  caseNumber: string;
  /** @example "Anvisning för telefoni" */
  title: string;
  /** @example "open" */
  state: EvaluationState;
  /** @example "2010-02-02T08:00:00.000Z" */
  openedAt: string;
  /** @example "2010-03-02" */
  answerBy: string;
  /** Whether the day has passed while evaluators are silent. @example false */
  overdue: boolean;
  /** How many were asked. @example 2 */
  asked: number;
  /** How many have given an answer that counts. @example 1 */
  answered: number;
  /** @example "revise" */
  outcome?: EvaluationOutcome;
}

/** A page of evaluations, the latest opened first. */
export class EvaluationsAnswer {
  items: EvaluationListedAnswer[];
  /** The cursor of the next page, where there is one. */
  next?: string;
}

/** The round before, to read beside this one. */
export class RoundBeforeAnswer {
  /** @example 1 */
  edition: number;
  /** @example 1 */
  round: number;
  answers: GivenAnswerAnswer[];
  conclusion?: ConclusionAnswer;
}

/** One round of evaluation, with the round before beside it. */
export class EvaluationAnswer extends EvaluationListedAnswer {
  questions: QuestionAnswer[];
  /** The provisions that a finding may point at. @example ["p1", "p2", "p3", "p4"] */
  provisions: string[];
  evaluators: PersonNamed[];
  /** Those who have given no answer that counts. */
  stillToAnswer: PersonNamed[];
  /** Those who are disqualified: they do not answer, and somebody else can be asked. */
  disqualified: PersonNamed[];
  /** Those who drafted the edition that they evaluate: whoever reads their answers is told so. */
  evaluatorsWhoDrafted: PersonNamed[];
  answers: GivenAnswerAnswer[];
  conclusion?: ConclusionAnswer;
  before?: RoundBeforeAnswer;
  facts: EvaluationFactsAnswer;
  /** Every act on the round, and whether the caller may do it now. */
  acts?: ActOfferAnswer[];
}

/** An evaluation as it stands after an act. */
export class EvaluationAfter {
  /** @example "0b9f7c1e-52b4-8c1a-9d57-4c5a51a3b9aa" */
  directive: string;
  /** @example 1 */
  edition: number;
  /** @example 1 */
  round: number;
  /** Where it is read. @example "/api/directives/0b9f7c1e-52b4-8c1a-9d57-4c5a51a3b9aa/editions/1/evaluations/1" */
  self: string;
  /** @example "031-3120/2010" */
  caseNumber: string;
  /** @example "open" */
  state: EvaluationState;
}

/** An accepted act on an evaluation. */
export class EvaluationActAnswer extends ActAnswer {
  result: EvaluationAfter;
}

/** When an edition is evaluated next. */
export class PlanAfter {
  /** @example "2009-11-02" */
  plannedFor: string;
}

/** An accepted plan. */
export class EvaluationPlanAnswer extends ActAnswer {
  result: PlanAfter;
}
