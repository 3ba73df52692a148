import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import { validateSync } from 'class-validator';
import { Name, Text } from './text.js';

class Said {
  @Text({ min: 3, max: 6 })
  text = 'abc';

  @Name({ max: 4 })
  name = 'abc';
}

const isRight = (said: Partial<Said>) => validateSync(Object.assign(new Said(), said)).length === 0;

describe('the characters of a text', () => {
  it.each([
    ['ab', false],
    ['abc', true],
    ['abcdef', true],
    ['abcdefg', false],
    ['🏛🏛🏛🏛🏛🏛', true],
    ['🏛🏛', false],
    // Variation selectors are characters, as JSON Schema has it.
    ['❤\ufe0f❤\ufe0f❤\ufe0f', true],
    ['❤\ufe0f❤\ufe0f❤\ufe0fa', false],
    // As the record keeps them: composed, or taken apart where NFC does so.
    ['a\u030a'.repeat(6), true],
    ['a\u030a'.repeat(2), false],
    ['\ufb2c\ufb2c', true],
    ['\ufb2c\ufb2c\ufb2c', false],
  ])('%j are from three to six: %s', (text, right) => {
    expect(isRight({ text })).toBe(right);
  });
});

describe('a name', () => {
  it.each([
    ['p-1', true],
    ['åäö', true],
    ['', false],
    ['p1234', false],
    ['p 1', false],
    ['\ufb2c', false],
  ])('%j is one: %s', (name, right) => {
    expect(isRight({ name })).toBe(right);
  });
});
