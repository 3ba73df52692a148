import type { Refusal } from '../../refusal.js';
import type { SwedishDate } from '../../time.js';
import type { Edition } from '../directive.js';
import { dayIsNotPast } from './day-is-not-past.js';

/** House rule: what is approved begins to apply on the day of the decision or later, whoever decides and however late it is recorded. */
export function textIsInTime({ text }: Pick<Edition, 'text'>, decidedOn: SwedishDate): Refusal | undefined {
  return text && dayIsNotPast(text.outline.inForceFrom, decidedOn);
}
