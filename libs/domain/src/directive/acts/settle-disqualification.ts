import { needsRole } from '../../actor.js';
import { refuse } from '../../refusal.js';
import { decided } from '../changes.js';
import { editionAct, type OfEdition } from '../edition-act.js';
import type { BoardDecision } from '../events.js';
import { boardHasMet } from '../rules/board-has-met.js';
import { reasonsAreGiven } from '../rules/reasons-are-given.js';

/** The question of disqualification is settled: by the person concerned who steps aside, else by the board, whose decision its secretary records (KL 6:32). */
export interface SettleDisqualification extends OfEdition {
  readonly type: 'settle-disqualification';
  readonly person: string;
  readonly disqualified: boolean;
  readonly board?: BoardDecision;
  readonly reasons: string;
}

export const settleDisqualification = editionAct<SettleDisqualification>({
  fields: ['person', 'disqualified', 'reasons'],
  may: ({ edition }, { actor, today }) => {
    const open = edition.interests.filter(({ found }) => found === undefined);
    if (open.length === 0) return refuse('interest-unknown');
    return open.some(({ person }) => person === actor.person) ? undefined : needsRole(actor, today, 'board-secretary');
  },
  rules: ({ person, disqualified, board, reasons }, { edition }, { actor, today }) => [
    reasonsAreGiven(reasons),
    edition.interests.some((one) => one.person === person && one.found === undefined) ? undefined : refuse('interest-unknown'),
    board ? (needsRole(actor, today, 'board-secretary') ?? boardHasMet(board, today)) : undefined,
    !board && !(disqualified && person === actor.person) ? refuse('interest-disputed') : undefined,
  ],
  decide: ({ directive, edition, person, disqualified, board, reasons }) =>
    decided(board ? { office: 'board-secretary', onBehalfOf: 'executive-board' } : { office: 'city-director' }, directive, {
      type: 'DisqualificationDecided',
      edition,
      person,
      disqualified,
      ...(board && { board }),
      reasons,
    }),
});
