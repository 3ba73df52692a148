import { type Refusal, refuse } from '../../refusal.js';
import { isBlank } from '../../visible.js';

/** KL 6:35: the report is a paragraph of the meeting's minutes. */
export function minutesHaveAParagraph(paragraph: string): Refusal | undefined {
  return isBlank(paragraph) ? refuse('paragraph-missing') : undefined;
}
