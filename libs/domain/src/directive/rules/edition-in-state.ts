import { type Refusal, refuse } from '../../refusal.js';
import type { Edition } from '../directive.js';
import type { EditionState } from '../states.js';

/** Rule: an act belongs to certain states of the lifecycle (docs/states.md). */
export function editionInState({ state }: Pick<Edition, 'state'>, ...wanted: readonly EditionState[]): Refusal | undefined {
  return wanted.includes(state) ? undefined : refuse('wrong-state', { state, wanted: wanted.join(', ') });
}
