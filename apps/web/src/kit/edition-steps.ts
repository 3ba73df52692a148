import { CLOSED, type EditionState } from '@anvisa/domain/directive/states';
import { EDITION_TRANSITIONS } from '@anvisa/domain/directive/transitions';

/** The way of a case that meets no obstacle, read out of the table of states: from each state the first way on. */
const MAIN_WAY = mainWay('draft');
const OFF_THE_WAY: Partial<Record<EditionState, EditionState>> = { postponed: 'ready', referred: 'ready' };

export interface EditionStep {
  readonly state: EditionState;
  readonly when: 'done' | 'now' | 'toCome';
}

/** An edition's steps as they stand in a state. A case that has ended shows where; one put aside shows that in its step's place. */
export function editionSteps(state: EditionState): readonly EditionStep[] {
  const way = CLOSED.includes(state) ? [...before(state), state] : MAIN_WAY.map((step) => (step === OFF_THE_WAY[state] ? state : step));
  const at = way.indexOf(state);
  return way.map((step, place) => ({ state: step, when: place < at ? 'done' : place === at ? 'now' : 'toCome' }));
}

const ENDED_ANYWHERE: readonly EditionState[] = ['withdrawn', 'declined', 'lapsed-undecided'];

/** How far a case can have come that ended so. */
function before(ended: EditionState): readonly EditionState[] {
  const from = EDITION_TRANSITIONS.filter(({ to }) => to === ended).flatMap((row) => row.from);
  const farthest = Math.max(...from.map((state) => MAIN_WAY.indexOf(state)));
  return ENDED_ANYWHERE.includes(ended) ? MAIN_WAY.slice(0, 1) : MAIN_WAY.slice(0, farthest + 1);
}

function mainWay(first: EditionState): readonly EditionState[] {
  const way: EditionState[] = [first];
  for (;;) {
    const here = way.at(-1) as EditionState;
    const next = EDITION_TRANSITIONS.find(({ from, to }) => from.includes(here) && !way.includes(to) && !CLOSED.includes(to));
    if (!next) return way;
    way.push(next.to);
  }
}
