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

  it('leaves the round before as it ended, with what was said and answered, to those who read reviews', async () => {
    const again = await caseUntil(server, 'in-review');
    const comments = [{ text: 'Säg vem som betalar.', blocking: true }];
    await done(server, again, 'verdicts', 'rut', {
      textHash: again.textHash,
      verdict: 'supports-with-change',
      reasons: 'Oklart.',
      comments,
    });
    const read = async (who: string) => (await server.get(again.self, who).expect(200)).body;
    const [comment] = (await read('olle')).review.comments;
    const answered = await server.act(`${again.self}/comments/${comment.id}/answers`, 'olle', { answer: 'Staden betalar.' });
    again.version = answered.body.version;
    expect(await read('olle')).not.toHaveProperty('earlierReviews');
    await done(server, again, 'reopenings', 'olle', { reasons: 'Det sägs.' });
    const first = again.textHash;
    await done(server, again, 'drafts', 'olle', { content: content({ title: 'Telefoni och växel' }) });
    await done(server, again, 'submissions', 'olle', { reviewers: [idOf('rut'), idOf('roy')] });
    for (const who of ['olle', 'rut', 'roy', 'disa']) {
      const { review, earlierReviews } = await read(who);
      expect(review).toMatchObject({ round: 2, verdicts: [], comments: [] });
      expect(earlierReviews).toMatchObject([
        {
          round: 1,
          textHash: first,
          reviewers: [{ standing: 'answered' }, { standing: 'silent' }],
          verdicts: [{ by: { name: expect.stringMatching(/./) }, verdict: 'supports-with-change', reasons: 'Oklart.', textHash: first }],
          comments: [{ text: 'Säg vem som betalar.', answer: 'Staden betalar.' }],
        },
      ]);
    }
  });
});
