import { decided } from '../changes.js';
import { editionAct, type OfEdition } from '../edition-act.js';
import { nobodyMayDecide } from '../rules/nobody-may-decide.js';
import { reasonsAreGiven } from '../rules/reasons-are-given.js';

/** The board's secretary takes a case to the board that neither the director nor a deputy in function may decide (KL 6:30, 7:4). */
export interface TakeToBoard extends OfEdition {
  readonly type: 'take-to-board';
  readonly reasons: string;
}

export const takeToBoard = editionAct<TakeToBoard>('take-to-board', {
  needsVersion: true,
  fields: ['reasons'],
  more: () => ({ kinds: ['person'] }),
  rules: ({ reasons }, { edition }, { today }, world) => [reasonsAreGiven(reasons), nobodyMayDecide(edition, world.all('person'), today)],
  decide: ({ directive, edition, reasons }) =>
    decided({ office: 'board-secretary' }, directive, { type: 'CaseTakenToBoard', edition, reasons }),
});
