import { firstRefusal, type Refusal, refuse } from '../../refusal.js';
import { isBlank } from '../../visible.js';
import type { Evaluation } from '../evaluation.js';
import { type Answer, SCALE } from '../events.js';

/** An answer's longest text, in characters: what is longer is a document of the case. */
export const LONGEST_ANSWER = 4000;

/** House rule: every question has one answer in words, and what is marked is marked on the scale. */
export function questionsAreAnswered({ questions }: Evaluation, answers: readonly Answer[]): Refusal | undefined {
  const put = questions.map(({ id }) => id);
  const stray = answers.find(({ question }, n) => !put.includes(question) || answers.findIndex((one) => one.question === question) !== n);
  if (stray) return refuse('question-not-put', { question: stray.question });

  const missing = put.find((id) => !answers.some(({ question, text }) => question === id && !isBlank(text)));
  if (missing !== undefined) return refuse('question-not-answered', { question: missing });

  return firstRefusal(...answers.map(withinBounds));
}

function withinBounds({ question, score, text }: Answer): Refusal | undefined {
  if (text.length > LONGEST_ANSWER) return refuse('answer-too-long', { question, most: LONGEST_ANSWER });
  if (score === undefined || (Number.isInteger(score) && score >= SCALE.min && score <= SCALE.max)) return undefined;
  return refuse('score-out-of-bounds', { question, ...SCALE });
}
