import { streamOf } from '../../act.js';
import { editionAct } from '../edition-act.js';
import { type FurtherDecision, furtherDecided, furtherDecision } from '../further-decision.js';
import { addresseesAreNew } from '../rules/addressees-are-new.js';

/**
 * The edition binds more of the city than its text names, as when the council forms a committee: the text stays, and a decision of its own says whom
 * it binds from then on (FL §§ 37–38). By delegation, with its record; or as the board decided, with its meeting.
 */
export interface ExtendEdition extends FurtherDecision {
  readonly type: 'extend-edition';
  readonly units: readonly string[];
}

const mayBeDecided = furtherDecision('extend-edition');

export const extendEdition = editionAct<ExtendEdition>('extend-edition', {
  needsVersion: true,
  kinds: ['mandate', 'strategy'],
  fields: ['units'],
  more: ({ units }) => ({ streams: units.map((unit) => streamOf('unit', unit)) }),
  rules: (command, about, context, world) => [
    mayBeDecided(command, about, context, world),
    addresseesAreNew(about.edition, command.units, command.board?.day ?? context.today, world),
  ],
  decide: (command, about, context, world) => {
    const { number: edition, documents, text } = about.edition;
    const decision = { edition, document: documents + 1, textHash: text?.hash ?? '', units: [...new Set(command.units)] };
    return furtherDecided(command, about, context, world, {
      byDelegation: (record) => ({ type: 'EditionExtended', ...decision, ...record }),
      atMeeting: (board) => ({ type: 'BoardExtended', ...decision, board }),
    });
  },
});
