import { randomUUID } from 'node:crypto';
import { endOfFeed, type FeedPlace } from '@anvisa/record/queries/feed';
import { Feed, REPLAYS_AT_ONCE } from '@anvisa/server/events/feed';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { QueryConfig } from 'pg';
import type { Subscription } from 'rxjs';
import { City } from '../support/city.js';

let city: City;
beforeAll(async () => {
  city = await City.atWork();
});
afterAll(() => city.record.end());

const until = async (is: () => boolean | Promise<boolean>) => {
  for (const end = performance.now() + 60_000; !(await is()); await new Promise((resolve) => setTimeout(resolve, 10)))
    if (performance.now() > end) throw new Error('it did not come');
};

/** An act. @returns its stream, once the feed tells it: transactions of other tests in the same cluster hold it back for a moment. */
async function registered(): Promise<string> {
  const { entries } = await city.done('ada', { type: 'register-unit', unit: randomUUID(), kind: 'committee', name: 'Ny nämnd' });
  const { rows } = await city.record.pool.query<{ seq: string }>('SELECT max(seq)::text AS seq FROM entry');
  await until(async () => (await endOfFeed(city.record.pool)).seq === rows[0]?.seq);
  return entries[0]?.stream ?? '';
}

/** The record's pool, whose answers of the feed, or of where it ends, wait while they are held. */
function holding() {
  const held: (() => void)[] = [];
  const state: { holds?: string } = {};
  const query = async (asked: QueryConfig) => {
    const answer = await city.record.pool.query(asked);
    if (asked.name === state.holds && answer.rows.length > 0) await new Promise<void>((resolve) => held.push(resolve));
    return answer;
  };
  const pool = new Proxy(city.record.pool, { get: (of, name) => (name === 'query' ? query : Reflect.get(of, name)) });
  return {
    pool,
    held,
    hold: (name = 'feed-after') => {
      state.holds = name;
    },
    letGo: () => {
      delete state.holds;
      for (const go of held.splice(0)) go();
    },
  };
}

it('whoever comes after the last has left is told what happens from then on, whatever was being read when they left', async () => {
  const { pool, held, hold, letGo } = holding();
  const feed = new Feed(pool);
  const first: unknown[] = [];
  const leaving = feed.entries(undefined).subscribe((entry) => first.push(entry));
  await until(async () => {
    await registered();
    return first.length > 0;
  });
  hold();
  await registered();
  await until(() => held.length > 0);
  leaving.unsubscribe();
  letGo();

  await registered();
  const told: string[] = [];
  let following: Subscription | undefined;
  await new Promise<void>((begun) => {
    following = feed.entries(undefined, begun).subscribe((entry) => told.push('stream' in entry ? entry.stream : 'read-anew'));
  });
  const last = await registered();
  await until(() => told.includes(last));
  following?.unsubscribe();
  expect(told).toEqual([last]);
});

it('begins when its place is known: what happens from then on is told, and only then is it said', async () => {
  const { pool, held, hold, letGo } = holding();
  const feed = new Feed(pool);
  hold('end-of-feed');
  const told: string[] = [];
  const onBegun = () => void told.push('begun');
  const following = feed.entries(undefined, onBegun).subscribe((entry) => told.push('stream' in entry ? entry.stream : 'read-anew'));
  await until(() => held.length > 0);
  expect(told).toEqual([]);
  letGo();
  await until(() => told.length > 0);
  const last = await registered();
  await until(() => told.length > 1);
  following.unsubscribe();
  expect(told).toEqual(['begun', last]);
});

it('a few at a time are told what they missed, and the others after them, each all of it', async () => {
  const { pool, held, hold, letGo } = holding();
  const feed = new Feed(pool);
  const before: FeedPlace = await endOfFeed(city.record.pool);
  const missed = [await registered(), await registered()];
  hold();
  const told = Array.from({ length: 3 * REPLAYS_AT_ONCE }, () => [] as string[]);
  const following = told.map((one) => feed.entries(before).subscribe((entry) => one.push('stream' in entry ? entry.stream : 'read-anew')));
  await until(() => held.length >= REPLAYS_AT_ONCE);
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(held).toHaveLength(REPLAYS_AT_ONCE);

  letGo();
  const last = await registered();
  await until(() => told.every((one) => one.includes(last)));
  for (const one of following) one.unsubscribe();
  for (const one of told) expect(one).toEqual([...missed, last]);
});
