import { describe, expect, it } from '@jest/globals';
import { isBlank } from './visible.js';

describe('a text that shows nothing', () => {
  it.each(['', ' \n\t', '\u00a0', '\u200b\u200d', '\u00ad', '\ufeff', '\u2060', '\u3164', '\u2800', '\ufe0f', '\u202e'])(
    'is blank: %j',
    (text) => {
      expect(isBlank(text)).toBe(true);
    },
  );

  it.each(['a', '§', '–', '\u200bå\u200b', '7', '👩‍👩‍👧'])('is not: %s', (text) => {
    expect(isBlank(text)).toBe(false);
  });
});
