import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { headersOf, type Inbox, openInbox } from '../../../test/notify/inbox.js';
import { MemoryStore } from '../../../test/notify/memory-store.js';
import { FROM, notice, PUBLIC_URL } from '../../../test/notify/notices.js';
import type { Mailer } from './mailer.js';
import { messageIdOf } from './message-id.js';
import { sendDue } from './sender.js';
import { smtpMailer } from './smtp-mailer.js';

let inbox: Inbox;
let store: MemoryStore;
beforeEach(async () => {
  inbox = await openInbox();
  store = new MemoryStore();
  jest.spyOn(Date, 'now').mockImplementation(() => Date.parse(store.now));
});
afterEach(() => {
  jest.restoreAllMocks();
  return inbox.close();
});

const pass = (options = {}) => sendDue(store, smtpMailer(inbox.url, FROM), { publicUrl: PUBLIC_URL, now: () => store.now, ...options });
const subjects = () => inbox.letters.map(({ subject }) => subject);

describe('notices to those who want them at once', () => {
  it('leave in the next pass, once, and what the server answered is written', async () => {
    const [one, other] = [notice(), notice({ recipient: { person: 'bo', email: 'bo@stad.example' } })];
    store.add(one, other);
    expect(await pass()).toMatchObject({ sent: 2 });
    expect(await pass()).toMatchObject({ sent: 0 });
    expect(inbox.letters).toHaveLength(2);
    expect(store.row(one)).toMatchObject({
      status: 'sent',
      outcome: { messageId: messageIdOf(one, PUBLIC_URL), response: expect.stringContaining('250') },
    });
  });

  it('leave under the same Message-ID when we died between sending and writing', async () => {
    store.add(notice());
    jest.spyOn(store, 'sent').mockRejectedValueOnce(new Error('The database went down'));
    await expect(pass()).rejects.toThrow('The database went down');
    expect(await pass()).toMatchObject({ sent: 0 }); // still under lease
    store.pass(121);
    expect(await pass()).toMatchObject({ sent: 1 });
    expect(inbox.letters).toHaveLength(2);
    expect(new Set(inbox.letters.map(({ messageId }) => messageId)).size).toBe(1);
    const [first, second] = inbox.raw.map((raw) => headersOf(raw).filter((line) => !/^(Date|Content-Type)/.test(line)));
    expect(second).toEqual(first);
  });

  it('are tried again, later each time, while the mail server is down', async () => {
    const waiting = notice();
    store.add(waiting);
    const { port } = inbox;
    await inbox.close();
    expect(await pass()).toMatchObject({ retried: 1 });
    expect(store.row(waiting)).toMatchObject({
      status: 'pending',
      attempts: 1,
      takenUntil: '2026-03-02T09:01:00.000Z',
      error: expect.stringContaining('ECONNREFUSED'),
    });
    store.pass(60);
    await pass();
    expect(store.row(waiting)).toMatchObject({ attempts: 2, takenUntil: '2026-03-02T09:03:00.000Z' });

    inbox = await openInbox({}, port);
    expect(await pass()).toMatchObject({ sent: 0 });
    store.pass(120);
    expect(await pass()).toMatchObject({ sent: 1 });
    expect(inbox.letters.map(({ messageId }) => messageId)).toEqual([messageIdOf(waiting, PUBLIC_URL)]);
  });

  it('go once a letter goes out again, a pass of them at a time, the oldest first', async () => {
    const waiting = Array.from({ length: 3 }, (_, n) => notice({ round: n + 1 }));
    store.add(...waiting);
    const { port } = inbox;
    await inbox.close();
    await pass();
    inbox = await openInbox({}, port);
    expect(await pass({ limit: 2 })).toMatchObject({ sent: 0 });
    store.add(notice({ recipient: { person: 'bo' } }));
    expect(await pass({ limit: 2 })).toMatchObject({ sent: 1 });
    store.pass(1);
    expect(await pass({ limit: 2 })).toMatchObject({ sent: 2 });
    store.pass(1);
    expect(await pass({ limit: 2 })).toMatchObject({ sent: 1 });
    expect(inbox.letters.slice(1).map(({ messageId }) => messageId)).toEqual(waiting.map((one) => messageIdOf(one, PUBLIC_URL)));
  });

  it('that their server refuses for now are not hurried by letters that go', async () => {
    const greylisted = notice({ recipient: { email: 'senare@stad.example' } });
    await inbox.close();
    const later = Object.assign(new Error('try later'), { responseCode: 450 });
    inbox = await openInbox({ onRcptTo: ({ address }, _, done) => done(address.startsWith('senare') ? later : null) });
    store.add(greylisted, notice());
    expect(await pass()).toMatchObject({ sent: 1, retried: 1 });
    expect(store.row(greylisted).takenUntil).toBe('2026-03-02T09:01:00.000Z');
  });

  it('are given up where the address is none, and hold nobody else up', async () => {
    const [lost, found] = [notice({ recipient: { email: 'ingen' } }), notice({ recipient: { person: 'bo' } })];
    store.add(lost, found);
    expect(await pass()).toEqual({ sent: 1, retried: 0, 'given-up': 1, postponed: 0, left: 0 });
    expect(store.row(lost)).toMatchObject({ status: 'failed', error: 'The recipient has no usable mail address' });
  });

  it('wait when the worker is to end, and when the lease is nearly over', async () => {
    store.add(notice());
    expect(await pass({ signal: AbortSignal.abort() })).toMatchObject({ sent: 0, left: 1 });
    store.pass(121);
    expect(await pass({ leaseSeconds: 30 })).toMatchObject({ sent: 0, left: 1 });
  });

  it('are tried again after a fault of ours, too', async () => {
    store.add(notice());
    const broken: Mailer = { send: () => Promise.reject(new TypeError('A fault of ours')) };
    expect(await sendDue(store, broken, { publicUrl: PUBLIC_URL, now: () => store.now })).toMatchObject({ retried: 1 });
  });
});

describe('notices to those who read one letter a day', () => {
  const daily = { preference: 'daily-digest' } as const;

  it('wait for half past eight in Stockholm and leave in one letter', async () => {
    store.now = '2026-03-02T10:00:00.000Z';
    store.add(notice({ due: store.now, recipient: daily }), notice({ due: store.now, act: 'tell-evaluators', recipient: daily }));
    expect(await pass()).toMatchObject({ sent: 0, postponed: 2 });
    store.now = '2026-03-03T07:00:00.000Z';
    store.add(notice({ due: store.now, act: 'remind-director', deadline: '2026-03-04', recipient: daily }));
    expect(await pass()).toMatchObject({ sent: 0, postponed: 1 });
    store.now = '2026-03-03T07:29:59.000Z';
    expect(await pass()).toMatchObject({ sent: 0, postponed: 0 });

    store.now = '2026-03-03T07:30:00.000Z';
    expect(await pass()).toMatchObject({ sent: 3 });
    expect(subjects()).toEqual(['Dagens brev: 3 saker, den första senast ons 4 mars 2026']);
    expect(await pass()).toMatchObject({ sent: 0 });
  });

  it('leave together though a pass takes fewer, each person in a letter of their own', async () => {
    for (let n = 0; n < 4; n += 1) {
      store.add(notice({ recipient: daily }), notice({ recipient: { ...daily, person: 'bo', email: 'bo@stad.example' } }));
    }
    expect(await pass({ limit: 1 })).toMatchObject({ sent: 4 });
    expect(await pass({ limit: 1 })).toMatchObject({ sent: 4 });
    expect(subjects()).toEqual([
      'Dagens brev: 4 saker, den första senast fre 13 mars 2026',
      'Dagens brev: 4 saker, den första senast fre 13 mars 2026',
    ]);
  });

  it('are an ordinary letter where there is one alone', async () => {
    store.add(notice({ recipient: daily }));
    await pass();
    expect(subjects()).toEqual(['Granska: Telefoni, utgåva 2 (senast fre 13 mars 2026)']);
  });

  it('leave under the same Message-ID when we died between sending and writing', async () => {
    store.add(notice({ recipient: daily }), notice({ act: 'tell-evaluators', recipient: daily }));
    jest.spyOn(store, 'sent').mockRejectedValueOnce(new Error('The database went down'));
    await expect(pass()).rejects.toThrow();
    store.pass(121);
    expect(await pass()).toMatchObject({ sent: 2 });
    expect(inbox.letters).toHaveLength(2);
    expect(new Set(inbox.letters.map(({ messageId }) => messageId)).size).toBe(1);
  });

  it('that come late, when the day’s letter has left, leave in a letter that is not taken for it', async () => {
    store.add(notice({ recipient: daily }), notice({ recipient: daily }));
    await pass();
    store.add(notice({ recipient: daily }), notice({ recipient: daily }));
    await pass();
    expect(new Set(inbox.letters.map(({ messageId }) => messageId)).size).toBe(2);
  });
});
