import { describe, expect, it } from '@jest/globals';
import { cited } from './cited.js';

describe('a paragraph of minutes', () => {
  it.each([
    ['5', '§ 5'],
    [' 12a ', '§ 12a'],
    ['§5', '§ 5'],
    ['§ 5', '§ 5'],
    ['punkt 5', 'punkt 5'],
    ['', ''],
  ])('written as “%s” is cited as “%s”', (written, said) => expect(cited(written)).toBe(said));
});
