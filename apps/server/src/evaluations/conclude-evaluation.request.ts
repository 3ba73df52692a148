import { EVALUATION_OUTCOMES, type EvaluationOutcome } from '@anvisa/domain/evaluation/events';
import { Choice } from '../fields/choice.js';
import { MayBeLeftOut } from '../fields/left-out.js';
import { Text } from '../fields/text.js';

/** What an evaluation came to. */
export class ConcludeEvaluationRequest {
  /** `revise` opens the next edition with the findings in it. @example "revise" */
  @Choice(EVALUATION_OUTCOMES)
  outcome: EvaluationOutcome;

  /** @example "Ansvaret för uppföljning behöver skrivas in." */
  @Text({ max: 10_000 })
  reasons: string;

  /** Why it is concluded without the answers that are missing. @example "Utvärderaren är sjukskriven." */
  @MayBeLeftOut()
  @Text({ min: 1, max: 10_000 })
  withoutReasons?: string;
}
