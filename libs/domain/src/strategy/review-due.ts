import { addMonths } from '../conduct/legal-time.js';
import type { SwedishDate } from '../time.js';
import { approvalOf, type Strategy } from './strategy.js';

/** The first day after a given one on which a strategy is to be reviewed: every so many months from when it began to apply. */
export function reviewDueAfter(strategy: Strategy, day: SwedishDate): SwedishDate | undefined {
  const from = approvalOf(strategy)?.from;
  if (from === undefined || strategy.ending || strategy.annulled) return undefined;
  for (let months = strategy.reviewMonths; ; months += strategy.reviewMonths) {
    const due = addMonths(from, months);
    if (due > day) return due;
  }
}
