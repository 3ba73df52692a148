import { type Act, streamOf } from '../../act.js';
import { permitted } from '../../permission/permitted.js';
import { firstRefusal, refuse } from '../../refusal.js';
import type { SwedishDate } from '../../time.js';
import { recorded } from '../recording.js';
import { inOrder } from '../rules/in-order.js';

export interface RecordOfficeStatementCommand {
  readonly type: 'record-office-statement';
  readonly strategy: string;
  /** As the source dates it, even on a day that has not come: a transcript is no act of that day, and the conflict is shown. */
  readonly dated: SwedishDate;
  readonly preparedBy: string;
}

/** The office's statement (tjänsteutlåtande): the basis of the proposal. */
export const recordOfficeStatement: Act<RecordOfficeStatementCommand> = {
  rests: ({ strategy }) => ({ streams: [streamOf('strategy', strategy)] }),

  decide: (world, { strategy: id, dated, preparedBy }, context) => {
    const strategy = world.find('strategy', id);
    if (!strategy) return refuse('not-found');
    return (
      firstRefusal(permitted('record-office-statement', context), inOrder(strategy, 'OfficeStatementRecorded')) ??
      recorded('record-office-statement', context, id, { type: 'OfficeStatementRecorded', dated, preparedBy })
    );
  },
};
