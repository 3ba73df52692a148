import { setTimeout as pause } from 'node:timers/promises';

/** Asks again and again until the answer is the one wanted; after the patience is out, answers what it is. */
export async function eventually<T>(ask: () => Promise<T>, isWanted: (answer: T) => boolean, patienceMs = 45_000): Promise<T> {
  const end = performance.now() + patienceMs;
  for (;;) {
    const answer = await ask();
    if (isWanted(answer) || performance.now() > end) return answer;
    await pause(50);
  }
}
