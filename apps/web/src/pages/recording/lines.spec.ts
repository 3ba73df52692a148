import { expect, it } from '@jest/globals';
import { linesOf } from './lines.js';

it.each([
  ['Karin Ek\n\n  Sten Nordin \n', ['Karin Ek', 'Sten Nordin']],
  ['', []],
])('each line of “%s” is one', (text, lines) => expect(linesOf(text)).toEqual(lines));
