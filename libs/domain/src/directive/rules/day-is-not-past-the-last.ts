import { type Refusal, refuse } from '../../refusal.js';
import type { SwedishDate } from '../../time.js';
import type { Edition } from '../directive.js';

/** House rule (KL 6:37): what has been repealed ends with its last day, and nothing of it is planned or granted after that. */
export function dayIsNotPastTheLast({ repealOn }: Pick<Edition, 'repealOn'>, day: SwedishDate): Refusal | undefined {
  return repealOn !== undefined && repealOn < day ? refuse('day-past-the-last', { day, last: repealOn }) : undefined;
}
