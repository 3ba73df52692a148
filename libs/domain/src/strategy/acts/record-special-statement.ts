import { type Act, streamOf } from '../../act.js';
import { permitted } from '../../permission/permitted.js';
import { firstRefusal, refuse } from '../../refusal.js';
import type { SpeakingBody } from '../events.js';
import { recorded } from '../recording.js';
import { bodyHasHandledIt } from '../rules/body-has-handled-it.js';

export interface RecordSpecialStatementCommand {
  readonly type: 'record-special-statement';
  readonly strategy: string;
  readonly whose: string;
  readonly body: SpeakingBody;
  readonly note: string;
}

/** A member's view noted in the minutes, without dissent (särskilt uttalande). */
export const recordSpecialStatement: Act<RecordSpecialStatementCommand> = {
  rests: ({ strategy }) => ({ streams: [streamOf('strategy', strategy)] }),

  decide: (world, { strategy: id, whose, body, note }, context) => {
    const strategy = world.find('strategy', id);
    if (!strategy) return refuse('not-found');
    return (
      firstRefusal(permitted('record-special-statement', context), bodyHasHandledIt(strategy, body)) ??
      recorded('record-special-statement', context, id, { type: 'SpecialStatementNoted', whose, body, note })
    );
  },
};
