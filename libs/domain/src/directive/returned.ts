import type { TakenDecision } from './directive.js';
import type { EditionState } from './states.js';

interface Returnable<D> {
  readonly state: EditionState;
  readonly since: string;
  readonly decisions: readonly D[];
}

/** The decision by which an edition is a draft again, while it is: what it says is to be worked in before the next submission. */
export function returnedBy<D extends Pick<TakenDecision, 'outcome' | 'at'>>({ state, since, decisions }: Returnable<D>): D | undefined {
  return state === 'draft' ? decisions.findLast(({ outcome, at }) => outcome === 'returned' && at === since) : undefined;
}
