import { type Refusal, refuse } from '../../refusal.js';

/** KL 6:35: the report is a paragraph of the meeting's minutes. */
export function minutesHaveAParagraph(paragraph: string): Refusal | undefined {
  return paragraph.trim() === '' ? refuse('paragraph-missing') : undefined;
}
