import { DeliveryError } from '@anvisa/notify/delivery-error';
import type { Accepted } from '@anvisa/notify/mailer';
import { expect, it, jest } from '@jest/globals';
import type { Logger } from 'pino';
import { Metrics } from './metrics.js';
import { Notices } from './notices.js';
import type { Pool } from './pool.js';
import type { Settings } from './settings.js';

const ROW = { id: 'n', act: 'tell-reviewers', conductor: 'directive/d/edition/1', round: 1, due: new Date(0), facts: {}, attempts: 0 };
const TO = { person: 'p', name: 'Anna', email: 'anna@stad.example', preference: 'at-once', language: 'sv', title: 'T' };
const NOBODY = { case_number: null, edition: null, unit_name: null };

/** What the log says while each of these comes of a letter, one after the other. */
async function saidOf(outcomes: readonly (Accepted | DeliveryError)[]): Promise<readonly string[]> {
  const stop = new AbortController();
  const said: string[] = [];
  const left = [...outcomes];
  const say = (...[first, second]: unknown[]) => void said.push(String(second ?? first));
  const pool = {
    query: async ({ name }: { name: string }) => {
      if (name === 'now') return { rows: [{ now: new Date() }] };
      if (name !== 'take-notices') return { rows: [] };
      if (left.length === 0) stop.abort();
      return { rows: left.length === 0 ? [] : [{ ...ROW, ...TO, ...NOBODY }] };
    },
  } as unknown as Pool;
  const mailer = {
    send: async () => {
      const outcome = left.shift() as Accepted | DeliveryError;
      if (outcome instanceof DeliveryError) throw outcome;
      return outcome;
    },
  };
  const log = { info: say, warn: say, error: say } as unknown as Logger;
  await new Notices(pool, mailer, { publicUrl: 'https://anvisa.stad.example' } as Settings, new Metrics(), log).run(stop.signal);
  return said;
}

const taken: Accepted = { accepted: true, response: '250' };
const away = new DeliveryError('connect ECONNREFUSED', false, false);

it('says once that mail is away, and once that it is back', async () => {
  expect(await saidOf([taken, away, away, taken, taken])).toEqual(['the mail is away; the worker waits for it', 'the mail is back']);
});

it('says nothing of the mail where one recipient is refused for now', async () => {
  expect(await saidOf([new DeliveryError('450 greylisted', false, true)])).toEqual([]);
});

it('tries each minute, out of turn, whether mail is back', async () => {
  const stop = new AbortController();
  const asked: string[] = [];
  const pool = {
    query: async ({ name }: { name: string }) => {
      asked.push(name);
      if (asked.length > 6) stop.abort();
      return { rows: name === 'now' ? [{ now: new Date() }] : [] };
    },
  } as unknown as Pool;
  let now = 0;
  jest.spyOn(performance, 'now').mockImplementation(() => {
    now += 20_000;
    return now;
  });
  await new Notices(pool, { send: async () => taken }, {} as Settings, new Metrics(), {} as Logger).run(stop.signal);
  jest.restoreAllMocks();
  expect(asked).toContain('try-next-notice');
});
