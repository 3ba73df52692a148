import { type Act, streamOf } from '../../act.js';
import { needsRole } from '../../actor.js';
import { firstRefusal, refuse } from '../../refusal.js';
import type { SpeakingBody } from '../events.js';
import { RECORDERS, recorded } from '../recording.js';
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
      firstRefusal(needsRole(context.actor, context.today, ...RECORDERS), bodyHasHandledIt(strategy, body)) ??
      recorded(context, id, { type: 'SpecialStatementNoted', whose, body, note })
    );
  },
};
