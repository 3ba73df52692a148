import { type Act, streamOf } from '../../act.js';
import { permitted } from '../../permission/permitted.js';
import { firstRefusal, refuse } from '../../refusal.js';
import type { SwedishDate } from '../../time.js';
import { recorded } from '../recording.js';
import { dayHasCome } from '../rules/day-has-come.js';
import { inOrder } from '../rules/in-order.js';

export interface RecordPreparationCommand {
  readonly type: 'record-preparation';
  readonly strategy: string;
  /** Left out where the source gives no day: none is invented. */
  readonly day?: SwedishDate;
  /** The commissioner (borgarråd) who presented the case. */
  readonly presenter: string;
}

/** The mayoral preparation (borgarrådsberedningen) has endorsed the proposal. */
export const recordPreparation: Act<RecordPreparationCommand> = {
  rests: ({ strategy }) => ({ streams: [streamOf('strategy', strategy)] }),

  decide: (world, { strategy: id, day, presenter }, context) => {
    const strategy = world.find('strategy', id);
    if (!strategy) return refuse('not-found');
    return (
      firstRefusal(
        permitted('record-preparation', context),
        inOrder(strategy, 'PreparationEndorsed'),
        day === undefined ? undefined : dayHasCome(day, context.today),
      ) ?? recorded('record-preparation', context, id, { type: 'PreparationEndorsed', ...(day !== undefined && { day }), presenter })
    );
  },
};
