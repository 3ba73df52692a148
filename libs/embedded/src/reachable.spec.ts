import { describe, expect, it } from '@jest/globals';
import { listening, nobodysPort } from './listener.fixture.js';
import { isReachable } from './reachable.js';

describe('an address', () => {
  it('is reachable where somebody listens', async () => {
    expect(
      await listening(
        () => undefined,
        (port) => isReachable(`127.0.0.1:${port}`),
      ),
    ).toBe(true);
  });

  it('is not where nobody does', async () => expect(await isReachable(`127.0.0.1:${await nobodysPort()}`)).toBe(false));

  it.each(['', 'temporal', 'no.such.host.invalid:7233', 'http://a b'])('«%s» is not', async (address) => {
    expect(await isReachable(address)).toBe(false);
  });
});
