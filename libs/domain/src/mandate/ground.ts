import { lawOn } from '../law.js';
import type { SwedishDate } from '../time.js';
import type { Giver } from './mandate.js';

const GROUNDS: Readonly<Record<string, Readonly<Record<Giver, string>>>> = {
  'KL 1991:900': { council: '3:10', 'executive-board': '6:33' },
  'KL 2017:725': { council: '5:2', 'executive-board': '7:5' },
};

/** The paragraph under which a giver passes on its power to decide, in the law of the day: the council to a committee, a committee to an employee. */
export function groundOf(giver: Giver, day: SwedishDate): string {
  const { kl } = lawOn(day);
  return `${kl} ${GROUNDS[kl]?.[giver]}`;
}
