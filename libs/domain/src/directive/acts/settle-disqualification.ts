import { permittedOn } from '../../permission/permitted.js';
import { WORKING } from '../../permission/role-groups.js';
import { capacityOf } from '../../person/capacity.js';
import { refuse } from '../../refusal.js';
import { decided } from '../changes.js';
import { AS_BOARD } from '../deciding.js';
import { editionAct, type OfEdition } from '../edition-act.js';
import type { BoardDecision } from '../events.js';
import { boardHasMet } from '../rules/board-has-met.js';
import { interestIsOpen } from '../rules/interest-is-open.js';
import { reasonsAreGiven } from '../rules/reasons-are-given.js';

/** The question of disqualification is settled: by the person concerned who steps aside, else by the board, whose decision its secretary records (KL 6:32). */
export interface SettleDisqualification extends OfEdition {
  readonly type: 'settle-disqualification';
  readonly person: string;
  readonly disqualified: boolean;
  readonly board?: BoardDecision;
  readonly reasons: string;
}

export const settleDisqualification = editionAct<SettleDisqualification>('settle-disqualification', {
  fields: ['person', 'disqualified', 'reasons'],
  rules: ({ person, disqualified, board, reasons }, { edition }, context) => [
    reasonsAreGiven(reasons),
    interestIsOpen(edition, person),
    board ? (permittedOn('any', 'settle-disqualification', context) ?? boardHasMet(board, context.today)) : undefined,
    !board && !(disqualified && person === context.actor.person) ? refuse('interest-disputed') : undefined,
  ],
  decide: ({ directive, edition, person, disqualified, board, reasons }, _about, context) =>
    decided(board ? AS_BOARD : capacityOf(context, ...WORKING), directive, {
      type: 'DisqualificationDecided',
      edition,
      person,
      disqualified,
      ...(board && { board }),
      reasons,
    }),
});
