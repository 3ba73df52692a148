import { approvalOf, type Strategy } from './strategy.js';

/**
 * Strategies, the one that applies first before the others: that which applies since latest; of those from one and the same day, that which the council
 * approved last, by day and then by the paragraph of its minutes, since the later decision takes the earlier one's place. The rest is by id, so that the
 * order is one. Those that the council has not approved come last.
 */
export function latestFirst(strategies: readonly Strategy[]): readonly Strategy[] {
  return [...strategies].sort(
    (a, b) =>
      descending(firstDayOf(a), firstDayOf(b)) ||
      descending(approvalOf(a)?.day ?? '', approvalOf(b)?.day ?? '') ||
      paragraphOf(b) - paragraphOf(a) ||
      descending(a.id, b.id),
  );
}

/** The first day on which an approved strategy applies; of another, before all days. */
export function firstDayOf(strategy: Strategy): string {
  return approvalOf(strategy)?.from ?? '';
}

function descending(a: string, b: string): number {
  if (a === b) return 0;
  return a > b ? -1 : 1;
}

/** Paragraphs are numbered in the order of the meeting, and written `§ 12` or `12`. */
function paragraphOf(strategy: Strategy): number {
  return Number(/\d+/.exec(approvalOf(strategy)?.paragraph ?? '')?.[0] ?? 0);
}
