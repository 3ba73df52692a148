import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
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
  const hears = async (event: string, times = 1) => {
    for (const end = performance.now() + 60_000; heard.text.split(`event: ${event}\n`).length <= times; await wait(10))
      if (performance.now() > end) throw new Error(`${event} did not come: ${heard.text}`);
  };
  await hears('begun');
  return Object.assign(heard, { hears });
}

/** Nothing is lost that is done once this has come: the server listens. */
const LISTENS = 'working-read-anew';

it('whoever works with cases hears that a draft is written and commented on, not what, and that some of it may have been missed; the public hears nothing', async () => {
  const [staff, stranger] = [await follow('rut'), await follow(undefined)];
  await staff.hears(LISTENS);
  const path = `${one.self}/working-copy`;
  const authorization = `Bearer ${await server.issuer.token('olle')}`;
  const write = server.http().put(path).set({ authorization, 'if-match': '"0"' });
  await write.send({ content: content({ title: 'Hemligt utkast' }) }).expect(200);
  await staff.hears('working-copy');
  const comment = { provision: 'p1', quote: '', before: '', text: 'Hemlig kommentar' };
  await server.http().put(`${path}/comments/${randomUUID()}`).set({ authorization }).send(comment).expect(200);
  await staff.hears('working-comments');
  expect(staff.text).toContain(`"self":"${path}/comments"`);
  expect(staff.text).toContain(`"self":"${path}"`);
  expect(staff.text).toContain('id: now');
  expect(staff.text).not.toMatch(/Hemlig/);
  expect(stranger.text).not.toContain('working-');

  await server.record.pool.query(
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'anvisa-listener' AND datname = current_database()",
  );
  await staff.hears(LISTENS, 2);
  staff.leave();
  stranger.leave();
});
