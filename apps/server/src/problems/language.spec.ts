import { describe, expect, it } from '@jest/globals';
import { languageOf } from './language.js';

describe('the language of an answer', () => {
  it.each([
    [undefined, 'sv'],
    ['', 'sv'],
    ['en', 'en'],
    ['EN-gb', 'en'],
    ['sv, en', 'sv'],
    ['en, sv', 'en'],
    ['en-GB,en;q=0.9,sv;q=0.5', 'en'],
    ['en;q=0.4, sv;q=0.5', 'sv'],
    ['de, en;q=0.1', 'en'],
    ['de', 'sv'],
    ['*', 'sv'],
    ['*;q=0.5, en', 'en'],
    ['sv;q=0, *;q=1', 'en'],
    ['en;q=0, *', 'sv'],
    ['sv;q=0, en;q=0', 'sv'],
    ['sv-FI;q=0, sv, en;q=0.5', 'sv'],
    ['en;q=0.8;x=1', 'en'],
    ['en; q=0.8', 'en'],
    ['en;q=x', 'sv'],
    ['enm', 'sv'],
    ['en_US', 'sv'],
    ['svx, en;q=0.1', 'en'],
  ])('for %j is %s', (accepted, language) => {
    expect(languageOf(accepted)).toBe(language);
  });
});
