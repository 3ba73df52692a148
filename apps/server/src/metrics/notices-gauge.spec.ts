import { expect, it } from '@jest/globals';
import { Registry } from 'prom-client';
import type { Pool } from '../record.js';
import { gaugeNotices } from './notices-gauge.js';

it('a scrape asks the record once how the post stands', async () => {
  let asked = 0;
  const query = async () => ({ rows: [{ pending: 2, oldestSeconds: 60, failed: ++asked }] });
  const registry = new Registry();
  gaugeNotices({ query } as unknown as Pool, registry);
  const scraped = async () => (await registry.metrics()).split('\n').filter((line) => !line.startsWith('#') && line !== '');
  const told = (failed: number) => [
    'anvisa_notices_oldest_seconds 60',
    'anvisa_notices{status="pending"} 2',
    `anvisa_notices{status="failed"} ${failed}`,
  ];
  expect([await scraped(), await scraped()]).toEqual([told(1), told(2)]);
});
