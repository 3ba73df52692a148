import { type Refusal, refuse } from '../../refusal.js';
import type { SwedishDate } from '../../time.js';

/** House rule (KL 5:1): what ends a strategy cannot end it before itself. */
export function endsForwards(lastDay: SwedishDate, day: SwedishDate): Refusal | undefined {
  return lastDay < day ? refuse('strategy-ends-backwards', { lastDay, day }) : undefined;
}
