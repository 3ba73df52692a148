import { type Act, streamOf } from '../../act.js';
import { permitted } from '../../permission/permitted.js';
import { firstRefusal, refuse } from '../../refusal.js';
import type { SwedishDate } from '../../time.js';
import { recorded } from '../recording.js';
import { dayHasCome } from '../rules/day-has-come.js';
import { inOrder } from '../rules/in-order.js';

export interface RecordBoardProposalCommand {
  readonly type: 'record-board-proposal';
  readonly strategy: string;
  /** The statement's number, as `2008:167 RI`. */
  readonly statement: string;
  readonly day: SwedishDate;
  /** The points that the council is asked to decide. */
  readonly proposes: readonly string[];
  readonly signedBy: readonly string[];
}

/** The executive board's statement (utlåtande): what it proposes that the council decide. */
export const recordBoardProposal: Act<RecordBoardProposalCommand> = {
  rests: ({ strategy }) => ({ streams: [streamOf('strategy', strategy)] }),

  decide: (world, { strategy: id, statement, day, proposes, signedBy }, context) => {
    const strategy = world.find('strategy', id);
    if (!strategy) return refuse('not-found');
    return (
      firstRefusal(permitted('record-board-proposal', context), inOrder(strategy, 'BoardProposed'), dayHasCome(day, context.today)) ??
      recorded('record-board-proposal', context, id, { type: 'BoardProposed', statement, day, proposes, signedBy })
    );
  },
};
