import { expect, it } from '@jest/globals';
import { retryAfter } from './back-off.js';

const NOW = Date.parse('2026-03-02T09:00:00.000Z');

it.each([
  [0, '2026-03-02T09:01:00.000Z'],
  [1, '2026-03-02T09:02:00.000Z'],
  [5, '2026-03-02T09:32:00.000Z'],
  [6, '2026-03-02T10:00:00.000Z'],
  [123, '2026-03-02T10:00:00.000Z'],
  [124, undefined],
])('after %i failed attempts', (attempts, instant) => {
  expect(retryAfter(attempts, NOW)).toBe(instant);
});

it('tries for some five days', () => {
  let now = NOW;
  for (let attempts = 0; ; attempts += 1) {
    const next = retryAfter(attempts, now);
    if (!next) break;
    now = Date.parse(next);
  }
  const days = (now - NOW) / 86_400_000;
  expect(days).toBeGreaterThan(4.5);
  expect(days).toBeLessThan(5.5);
});
