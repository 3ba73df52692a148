import type { SwedishDate } from '../../time.js';
import { editionAct } from '../edition-act.js';
import { type FurtherDecision, furtherDecided, furtherDecision } from '../further-decision.js';
import { dayIsNotPast } from '../rules/day-is-not-past.js';
import { endIsNotBeforeItsBeginning } from '../rules/end-is-not-before-its-beginning.js';

/**
 * The directive ends without a successor: its edition binds to the end of its last day. By delegation, with its record; or as the board decided, with
 * its meeting.
 */
export interface DecideRepeal extends FurtherDecision {
  readonly type: 'decide-repeal';
  readonly lastDay: SwedishDate;
}

const mayBeDecided = furtherDecision('decide-repeal');

export const decideRepeal = editionAct<DecideRepeal>('decide-repeal', {
  needsVersion: true,
  kinds: ['mandate', 'strategy'],
  fields: ['lastDay'],
  rules: (command, about, context, world) => [
    mayBeDecided(command, about, context, world),
    dayIsNotPast(command.lastDay, command.board?.day ?? context.today),
    endIsNotBeforeItsBeginning(about.edition, command.lastDay),
  ],
  decide: (command, about, context, world) => {
    const { number: edition, documents, text } = about.edition;
    const decision = { edition, document: documents + 1, textHash: text?.hash ?? '', lastDay: command.lastDay };
    return furtherDecided(command, about, context, world, {
      byDelegation: (record) => ({ type: 'RepealDecided', ...decision, ...record }),
      atMeeting: (board) => ({ type: 'BoardRepealed', ...decision, board }),
    });
  },
});
