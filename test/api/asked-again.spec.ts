import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type ApiCase, caseUntil, done } from './case.js';
import { idOf } from './city.js';
import { startTestServer, type TestServer } from './server.js';
import { content } from './texts.js';

let server: TestServer;
let one: ApiCase;
beforeAll(async () => {
  server = await startTestServer();
  one = await caseUntil(server, 'in-review', { title: 'Telefoni' });
});
afterAll(() => server.end());

const reviewSeenBy = async (who: string) => (await server.get(one.self, who).expect(200)).body.review;

describe('a reviewer who is asked again', () => {
  it('gets the text that they last read beside the one to read now; whoever had not answered does not', async () => {
    await done(server, one, 'verdicts', 'rut', { textHash: one.textHash, verdict: 'opposes', reasons: 'Ändra rubriken.', comments: [] });
    expect(await reviewSeenBy('rut')).not.toHaveProperty('lastRead');
    await done(server, one, 'reopenings', 'olle', { reasons: 'Rubriken ändras.' });
    await done(server, one, 'drafts', 'olle', { content: content({ title: 'Telefoni och växel' }) });
    await done(server, one, 'submissions', 'olle', { reviewers: [idOf('rut'), idOf('roy')] });
    expect(await reviewSeenBy('rut')).toMatchObject({ round: 2, lastRead: { round: 1, content: { title: 'Telefoni' } } });
    expect(await reviewSeenBy('roy')).not.toHaveProperty('lastRead');
    expect(await reviewSeenBy('olle')).not.toHaveProperty('lastRead');
  });
});
