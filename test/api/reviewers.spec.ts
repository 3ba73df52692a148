import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type ApiCase, caseUntil, done } from './case.js';
import { idOf } from './city.js';
import { startTestServer, type TestServer } from './server.js';

let server: TestServer;
let one: ApiCase;
beforeAll(async () => {
  server = await startTestServer();
  one = await caseUntil(server, 'in-review');
});
afterAll(() => server.end());

const review = async () => (await server.get(one.self, 'olle').expect(200)).body.review;
const standing = (who: string, as: string) => expect.objectContaining({ id: idOf(who), standing: as });

it('a review says how each reviewer’s place stands, and counts no verdict of the disqualified', async () => {
  expect((await review()).reviewers).toEqual([standing('rut', 'silent'), standing('roy', 'silent')]);

  await done(server, one, 'verdicts', 'rut', { textHash: one.textHash, verdict: 'supports', reasons: 'Bra.', comments: [] });
  await done(server, one, 'declined-reviews', 'roy', { reasons: 'Ny tjänst.' });
  expect(await review()).toMatchObject({
    reviewers: [standing('rut', 'answered'), standing('roy', 'declined')],
    verdicts: [{ reasons: 'Bra.', counted: true }],
  });

  await done(server, one, 'interests', 'rut', { person: idOf('rut'), reasons: 'Delägare.' });
  expect(await review()).toMatchObject({
    reviewers: [standing('rut', 'disqualified'), standing('roy', 'declined')],
    verdicts: [{ reasons: 'Bra.', counted: false }],
  });
});
