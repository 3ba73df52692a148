import { type Refusal, refuse } from '../../refusal.js';
import type { SwedishDate } from '../../time.js';
import type { Edition } from '../directive.js';

/** House rule: what is approved begins to apply on the day of the decision or later, whoever decides and however late it is recorded. */
export function textIsInTime({ text }: Pick<Edition, 'text'>, decidedOn: SwedishDate): Refusal | undefined {
  return text && beginsInTime(text.outline.inForceFrom, decidedOn);
}

export function beginsInTime(day: SwedishDate, decided: SwedishDate): Refusal | undefined {
  return day < decided ? refuse('in-force-day-past', { day, decided }) : undefined;
}
