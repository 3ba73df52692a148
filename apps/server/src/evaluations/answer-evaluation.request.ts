import { SCALE, SEVERITIES, type Severity } from '@anvisa/domain/evaluation/events';
import { LONGEST_ANSWER } from '@anvisa/domain/evaluation/rules/questions-are-answered';
import { Choice } from '../fields/choice.js';
import { MayBeLeftOut } from '../fields/left-out.js';
import { Parts } from '../fields/part.js';
import { Name, Text } from '../fields/text.js';
import { Whole } from '../fields/whole.js';

/** An answer to a question: words, and where it can be weighed a mark. */
export class AnswerRequest {
  /** The question's id in the round. @example "delivery" */
  @Name()
  question: string;

  /** 1 is poor, 5 is good. @example 4 */
  @MayBeLeftOut()
  @Whole(SCALE)
  score?: number;

  /** @example "Fungerar, men ingen följer upp svarstiderna i växeln." */
  @Text({ max: LONGEST_ANSWER })
  text: string;
}

/** What an evaluator found, in a provision or in the whole. */
export class FindingRequest {
  /** @example "p2" */
  @MayBeLeftOut()
  @Name({ max: 40 })
  provision?: string;

  /** @example "Ingen ansvarar för uppföljning av svarstider." */
  @Text({ max: LONGEST_ANSWER })
  text: string;

  /** @example "serious" */
  @Choice(SEVERITIES)
  severity: Severity;
}

/** An evaluator answers all the questions. */
export class AnswerEvaluationRequest {
  @Parts(() => AnswerRequest, { min: 1, max: 40 })
  answers: AnswerRequest[];

  @Parts(() => FindingRequest, { max: 100 })
  findings: FindingRequest[];
}
