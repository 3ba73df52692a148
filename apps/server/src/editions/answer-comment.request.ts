import { Text } from '../fields/text.js';

/** The officer answers a reviewer's comment. */
export class AnswerCommentRequest {
  /** @example "Förlängning högst två år; infört i 4 §." */
  @Text({ min: 1, max: 10_000 })
  answer: string;
}
