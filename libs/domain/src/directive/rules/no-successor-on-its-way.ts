import { type Refusal, refuse } from '../../refusal.js';
import type { Directive, Edition } from '../directive.js';
import { type EditionState, IN_PREPARATION } from '../states.js';

/** Not in force yet, and still to be. */
const ON_ITS_WAY: readonly EditionState[] = [...IN_PREPARATION, 'decided', 'published'];

/**
 * House rule: a repeal is an end without successor. An edition on its way would supersede this one, and the end decided for it would be lost.
 * What the board has decided no draft keeps from being recorded: its end holds (`predecessor-is-not-repealed`).
 */
export function noSuccessorOnItsWay({ editions }: Directive, { number }: Edition): Refusal | undefined {
  const successor = editions.find((one) => one.number > number && ON_ITS_WAY.includes(one.state));
  return successor && refuse('successor-on-its-way', { edition: successor.number });
}
