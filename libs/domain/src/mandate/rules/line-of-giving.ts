import { type Refusal, refuse } from '../../refusal.js';
import type { Giver, Holder, MandateTerms } from '../mandate.js';

const LINE: Readonly<Record<Giver, Holder>> = { council: 'executive-board', 'executive-board': 'city-director' };

/** KL 5:2, 6:37, 7:5: the council gives to a committee, a committee to an employee. The system can hold no mandate, nor several officials jointly. */
export function lineOfGiving({ giver, holder }: Pick<MandateTerms, 'giver' | 'holder'>): Refusal | undefined {
  return LINE[giver] === holder ? undefined : refuse('mandate-line-wrong');
}
