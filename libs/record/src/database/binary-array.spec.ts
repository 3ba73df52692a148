import { describe, expect, it } from '@jest/globals';
import { binaryArray } from './binary-array.js';

describe('an array in Postgres’s binary format', () => {
  it('says its dimension, its type, its length and each value’s', () => {
    expect(binaryArray('text', ['å', null, '']).toString('hex')).toBe(
      ['00000001', '00000001', '00000019', '00000003', '00000001', '00000002', 'c3a5', 'ffffffff', '00000000'].join(''),
    );
  });

  it('has no dimension when it is empty', () => {
    expect(binaryArray('bytea', []).toString('hex')).toBe('000000000000000000000011');
  });
});
