import { api } from './api.js';
import { answerOf } from './problem.js';

/** @throws `Unanswered` while the server is away: a page that began anew then would give its place to the browser's own. */
export async function seekServer(): Promise<void> {
  await answerOf(api.GET('/api/clock'));
}
