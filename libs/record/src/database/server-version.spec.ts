import { describe, expect, it } from '@jest/globals';
import { refuseOlderServer } from './server-version.js';

describe('a server of Postgres', () => {
  it.each([90_624, 160_009, 170_006])('of version %d is refused, by its name', (version) => {
    const major = Math.floor(version / 10_000);
    expect(() => refuseOlderServer(version)).toThrow(`The record needs Postgres 18 or later, and this server is ${major}.`);
  });

  it.each([180_000, 180_004, 190_000])('of version %d is taken', (version) => {
    expect(() => refuseOlderServer(version)).not.toThrow();
  });
});
