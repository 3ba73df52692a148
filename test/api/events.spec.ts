import type { AddressInfo } from 'node:net';
import { MOST_MISSED } from '@anvisa/server/events/feed';
import { MOST_OF_AN_ADDRESS } from '@anvisa/server/events/streams';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '../conduct/support/eventually.js';
import { outside } from '../support/outside.js';
import { caseUntil, done } from './case.js';
import { idOf, UNITS } from './city.js';
import { startTestServer, type TestServer } from './server.js';

let server: TestServer;
let address: string;
beforeAll(async () => {
  server = await startTestServer();
  await server.app.listen(0, '127.0.0.1');
  address = `http://127.0.0.1:${(server.app.getHttpServer().address() as AddressInfo).port}/api/events`;
});
afterAll(() => server.end());

interface Told {
  readonly id: string;
  readonly type: string;
  readonly stream?: string;
  readonly units?: readonly string[];
}

/** Follows the events as somebody, from when they have begun; ends with the stream, or when enough has been told. */
async function follow(who: string | undefined, last?: string, ago?: number) {
  const headers = {
    ...(who !== undefined && { authorization: `Bearer ${await server.issuer.token(who)}` }),
    ...(last !== undefined && { 'last-event-id': last }),
  };
  const leaving = new AbortController();
  const response = await fetch(ago === undefined ? address : `${address}?ago=${ago}`, { headers, signal: leaving.signal });
  const told: Told[] = [];
  let reading: Promise<void> | undefined;
  await new Promise<void>((begun) => {
    reading = read(response, told, begun).catch(() => undefined);
  });
  const until = async (enough: (told: readonly Told[]) => boolean) => {
    const deadline = performance.now() + 30_000;
    while (!enough(told) && performance.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 10));
    return told.map(({ type }) => type);
  };
  return { response, told, until, reading, leave: () => leaving.abort() };
}

async function read(response: Response, told: Told[], begun: () => void): Promise<void> {
  let text = '';
  for await (const chunk of response.body ?? []) {
    text += Buffer.from(chunk as Uint8Array).toString();
    const events = text.split('\n\n');
    text = events.pop() ?? '';
    for (const event of events) {
      const [, id] = /^id: (.*)$/m.exec(event) ?? [];
      const [, type = ''] = /^event: (.*)$/m.exec(event) ?? [];
      const [, data] = /^data: (.*)$/m.exec(event) ?? [];
      if (type === 'begun') begun();
      else if (id !== undefined && data !== undefined && !type.startsWith('working-'))
        told.push({ id, type, ...(JSON.parse(data) as Partial<Told>) });
    }
  }
}

describe('the events', () => {
  it('tell staff all, the public what is decided, and go on where one left', async () => {
    const [staff, stranger] = [await follow('olle'), await follow(undefined)];
    expect(staff.response.headers.get('content-type')).toContain('text/event-stream');
    await caseUntil(server, 'decided');
    const all = await staff.until((told) => told.some(({ type }) => type === 'EditionApproved'));
    expect(all.slice(0, 4)).toEqual(['DirectiveStarted', 'EditionStarted', 'DirectiveTaken', 'DraftSaved']);
    expect(await stranger.until((told) => told.length > 0)).toEqual(['EditionApproved']);

    const later = await follow('olle', staff.told[1]?.id);
    expect(await later.until((told) => told.length >= all.length - 2)).toEqual(all.slice(2));
    for (const one of [staff, stranger, later]) one.leave();
  });

  it('tell a committee what it is asked, and neither what another is nor who else', async () => {
    const klara = await follow('klara');
    for (const units of [[UNITS.social], [UNITS.skolan, UNITS.social]]) {
      const one = await caseUntil(server, 'in-review');
      await done(server, one, 'consultations', 'olle', { units, question: 'Vad säger nämnden?' });
    }
    await klara.until((told) => told.length > 0);
    klara.leave();
    expect(klara.told).toEqual([expect.objectContaining({ type: 'ConsultationOpened', units: [UNITS.skolan] })]);
  });

  it('tell a page that was just read what has happened since, and nothing older', async () => {
    const { rows } = await server.record.pool.query<{ stream: string }>(
      `INSERT INTO entry (id, stream, n, leaf, type, at, act, case_number, actor)
       SELECT gen_random_uuid(), 'unit/' || gen_random_uuid(), 1, leaf, type, at - interval '1 hour', act, case_number, actor
       FROM entry ORDER BY seq LIMIT 1 RETURNING stream`,
    );
    await caseUntil(server, 'draft');
    const after = await follow('olle', undefined, 1);
    await after.until((told) => told.some(({ type }) => type === 'DirectiveStarted'));
    after.leave();
    expect(after.told.map(({ stream }) => stream)).not.toContain(rows[0]?.stream);
    for (const bad of ['-1', '3601', 'nyss']) expect((await fetch(`${address}?ago=${bad}`)).status).toBe(422);
  });

  it('tell whoever missed too much to read anew, and go on from there', async () => {
    await server.record.pool.query(
      `INSERT INTO entry (id, stream, n, leaf, type, at, act, case_number, actor)
       SELECT gen_random_uuid(), 'unit/' || gen_random_uuid(), 1, leaf, type, at, act, case_number, actor
       FROM (SELECT * FROM entry WHERE type = 'EditionApproved' LIMIT 1) one, generate_series(1, $1)`,
      [MOST_MISSED],
    );
    const places: string[] = [];
    for (const who of ['olle', undefined]) {
      const late = await follow(who, '1-1');
      await late.until((told) => told.length > 0);
      await caseUntil(server, 'decided');
      expect((await late.until((told) => told.some(({ type }) => type === 'EditionApproved')))[0]).toBe('read-anew');
      expect(late.told.length).toBeLessThan(100);
      places.push(late.told[0]?.id ?? '');
      late.leave();
    }
    const again = await follow(undefined, places[0]);
    expect(await again.until((told) => told.length > 1)).toEqual(['EditionApproved', 'EditionApproved']);
    again.leave();
  });

  it('end when a role begins or ends, and go on with what is told without it', async () => {
    const klara = `/api/people/${idOf('klara')}`;
    const [staff, asContact] = [await follow('olle'), await follow('klara')];
    const role = { role: 'it-officer', from: '2026-01-01', reason: 'Hjälper till.' };
    const { roles } = (await server.act(`${klara}/roles`, 'ada', role).expect(201)).body.result;
    await asContact.reading;

    const asOfficer = await follow('klara');
    await caseUntil(server, 'draft');
    await asOfficer.until((told) => told.length > 0);
    const ending = { number: roles.at(-1).number, lastDay: '2026-02-01', reason: 'Ledigt.' };
    await server.act(`${klara}/role-endings`, 'ada', ending).expect(201);
    await asOfficer.reading;

    const later = await follow('klara', asOfficer.told.at(-1)?.id);
    await caseUntil(server, 'decided');
    expect(await later.until((told) => told.length > 0)).toEqual(['EditionApproved']);
    expect(await staff.until((told) => told.some(({ type }) => type === 'EditionApproved'))).toContain('RoleEnded');
    for (const one of [staff, later]) one.leave();
  });

  it('have room for so many of the public behind one address, and for who is signed in there; whoever leaves makes room', async () => {
    const [{ EventsModule }, { Streams }] = [
      await outside('@anvisa/server/events/events.module'),
      await outside('@anvisa/server/events/streams'),
    ];
    const streams = server.app.select(EventsModule).get(Streams);
    const others = Array.from({ length: MOST_OF_AN_ADDRESS - 1 }, () => streams.enter('127.0.0.1'));
    const last = await follow(undefined);
    const refused = await fetch(address);
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '30']);
    expect(await refused.json()).toMatchObject({ code: 'too-many-streams' });
    const staff = await follow('olle');
    expect(staff.response.status).toBe(200);
    for (const one of [last, staff]) one.leave();

    const after = await eventually(
      () => fetch(address),
      ({ status }) => status === 200,
    );
    await after.body?.cancel();
    for (const leave of others) leave?.();
  });

  it('end with the server, which does not wait for them', async () => {
    const other = await startTestServer();
    await other.app.listen(0, '127.0.0.1');
    const { port } = other.app.getHttpServer().address() as AddressInfo;
    const response = await fetch(`http://127.0.0.1:${port}/api/events`);
    const ended = response.text();
    await other.end();
    expect(await ended).not.toContain('error');
  });
});
