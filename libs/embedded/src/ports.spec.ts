import { describe, expect, it } from '@jest/globals';
import { freePort, reserve } from './ports.js';

describe('a free port', () => {
  it('is given to one alone, though nobody has taken it yet', async () => {
    const first = await freePort();
    reserve(first + 1);
    const given: number[] = [];
    for (let n = 0; n < 600; n++) given.push(await freePort());
    expect(new Set([first, first + 1, ...given]).size).toBe(602);
  });
});
