import type { StreamId } from '@anvisa/domain/act';
import { byWeight } from '@anvisa/record/verify/by-weight';
import { streamNames } from '@anvisa/record/verify/read-stream';
import { verifyRecord } from '@anvisa/record/verify/verify';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import pg from 'pg';
import { City } from '../support/city.js';
import { upgrade } from '../support/record.js';

const MIB = 1024 * 1024;

let city: City;
const heavy: StreamId[] = [];
let light: StreamId;
beforeAll(async () => {
  city = await City.atWork();
  for (let n = 0; n < 11; n++) heavy.push(`directive/${await city.directive('draft', { transitional: 'a'.repeat(1.9 * MIB) })}`);
  light = `directive/${await city.directive('draft')}`;
});
afterAll(() => city.record.end());

async function all<T>(given: AsyncGenerator<T>): Promise<readonly T[]> {
  const found: T[] = [];
  for await (const one of given) found.push(one);
  return found;
}

it('streams are read in their order, no more together than weigh so much, a heavier one alone', async () => {
  const [a, b, c] = heavy as [StreamId, StreamId, StreamId];
  const { pool } = city.record;
  expect(await all(byWeight(pool, [a, light, b, c], 4 * MIB))).toEqual([[a, light, b], [c]]);
  expect(await all(byWeight(pool, [light, a, b], MIB))).toEqual([[light], [a], [b]]);
  expect(await all(byWeight(pool, [light, 'person/nobody']))).toEqual([[light, 'person/nobody']]);
  expect(await all(byWeight(pool, []))).toEqual([]);
});

it('a record of heavy texts is verified and given anew in more parts, and whole', async () => {
  const parts = await all(streamNames(city.record.pool));
  const names = parts.flat();
  expect(names).toEqual([...new Set(names)].sort());
  expect(parts.some((part) => heavy.every((one) => part.includes(one)))).toBe(false);
  const superuser = new pg.Client({ connectionString: city.record.superuserUrl });
  await superuser.connect();
  await superuser.query('DELETE FROM refilling');
  await superuser.end();
  await upgrade(city.record);
  const verified = await verifyRecord(city.record.superuserUrl);
  expect([verified.streams, verified.difference]).toEqual([names.length, undefined]);
});
