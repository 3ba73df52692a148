import { describe, expect, it } from '@jest/globals';
import { monthsOf } from './months.js';

const names = (width: number) => monthsOf(2026, 'sv', width).map(({ name }) => name);

describe('the months under a picture', () => {
  it('are short names where there is room, and letters on a phone', () => {
    expect(names(900).slice(0, 3)).toEqual(['jan.', 'feb.', 'mars']);
    expect(names(350).slice(0, 3)).toEqual(['J', 'F', 'M']);
  });
});
