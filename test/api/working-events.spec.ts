import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type ApiCase, caseUntil } from './case.js';
import { startTestServer, type TestServer } from './server.js';
import { content } from './texts.js';

let server: TestServer;
let one: ApiCase;
beforeAll(async () => {
  server = await startTestServer();
  one = await caseUntil(server, 'draft');
  await server.app.listen(0, '127.0.0.1');
});
afterAll(() => server.end());

/** All that the stream says to somebody, as it comes. */
async function follow(who: string | undefined) {
  const { port } = server.app.getHttpServer().address() as AddressInfo;
  const headers: Record<string, string> = who === undefined ? {} : { authorization: `Bearer ${await server.issuer.token(who)}` };
  const leaving = new AbortController();
  const { body } = await fetch(`http://127.0.0.1:${port}/api/events`, { headers, signal: leaving.signal });
  const heard = { text: '', leave: () => leaving.abort() };
  void (async () => {
    for await (const chunk of body ?? []) heard.text += Buffer.from(chunk as Uint8Array).toString();
  })().catch(() => undefined);
  return heard;
}

it('whoever works with cases hears that a draft is written and commented on, not what; the public hears nothing', async () => {
  const [staff, stranger] = [await follow('rut'), await follow(undefined)];
  const path = `${one.self}/working-copy`;
  const token = await server.issuer.token('olle');
  for (let version = 0; version < 100 && !staff.text.includes('working-copy'); version++) {
    const put = server
      .http()
      .put(path)
      .set({ authorization: `Bearer ${token}`, 'if-match': `"${version}"` });
    await put.send({ content: content({ title: 'Hemligt utkast' }) }).expect(200);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const comment = { provision: 'p1', quote: '', before: '', text: 'Hemlig kommentar' };
  for (let n = 0; n < 100 && !staff.text.includes('working-comments'); n++) {
    await server
      .http()
      .put(`${path}/comments/${randomUUID()}`)
      .set({ authorization: `Bearer ${token}` })
      .send(comment)
      .expect(200);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  expect(staff.text).toContain('event: working-comments');
  expect(staff.text).toContain(`"self":"${path}/comments"`);
  expect(stranger.text).not.toContain('working-comments');
  expect(staff.text).toContain('event: working-copy');
  expect(staff.text).toContain(`"self":"${path}"`);
  expect(staff.text).toContain('id: now');
  expect(staff.text).not.toMatch(/Hemlig/);
  expect(stranger.text).not.toContain('working-copy');
  staff.leave();
  stranger.leave();
});
