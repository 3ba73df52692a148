/** Several entries come of one act, and one look is enough for all of them. */
export const TOGETHER_MS = 250;
/** Whoever watches a page is told of others' acts while they still wonder. */
const LONGEST_MS = 5_000;
/** In a busy city something happens all the time: most of it passes without looking, so that the page answers whoever uses it and the server the others. */
const TIMES_AS_LONG = 4;

/** @returns how long the next look at what others did waits for more of it, in milliseconds, where the last look took so long. */
export function untilNextLook(tookMs: number): number {
  return Math.min(Math.max(tookMs * TIMES_AS_LONG, TOGETHER_MS), LONGEST_MS);
}
