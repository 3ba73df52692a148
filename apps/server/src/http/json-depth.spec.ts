import { describe, expect, it } from '@jest/globals';
import { isDeeperThan } from './json-depth.js';

describe('the depth of JSON', () => {
  it.each([
    ['a level too many', '{"a":[[]]}', true],
    ['levels that are allowed', '{"a":[1],"b":{"c":2}}', false],
    ['levels beside each other', '{"a":[],"b":[],"c":{}}', false],
    ['brackets in a text', '{"a":"[[[{{{"}', false],
    ['brackets behind a quote in a text', '{"a":"\\"[[[\\\\\\"{{{"}', false],
    ['brackets behind a text that ends in a backslash', '{"a\\\\":[[]]}', true],
    ['what never ends', '[[[', true],
  ])('is counted: %s', (_, json, deeper) => {
    expect(isDeeperThan(2, Buffer.from(json))).toBe(deeper);
  });
});
