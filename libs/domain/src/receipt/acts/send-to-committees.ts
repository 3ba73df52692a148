import { type Act, AS_SYSTEM, type Change, streamOf } from '../../act.js';
import { addWorkingDays } from '../../conduct/working-days.js';
import { boundFrom } from '../../directive/addressees.js';
import { type Edition, editionOf } from '../../directive/directive.js';
import { editionInState } from '../../directive/rules/edition-in-state.js';
import { firstRefusal, refuse } from '../../refusal.js';
import type { SwedishDate } from '../../time.js';
import { receiptId } from '../receipt.js';
import { fewAtOnce } from '../rules/few-at-once.js';
import { onlyTheConductor } from '../rules/only-the-conductor.js';
import { SENT_IN } from '../rules/sent-in.js';
import { unitsAreAddressed } from '../rules/units-are-addressed.js';

export interface SendToCommitteesCommand {
  readonly type: 'send-to-committees';
  readonly directive: string;
  readonly edition: number;
  readonly units: readonly string[];
}

/** The edition is sent to its addressees, the later ones too. The first dispatch publishes it. Whoever has it already gets it no second time. */
export const sendToCommittees: Act<SendToCommitteesCommand> = {
  rests: ({ directive, edition, units }) => ({
    streams: [
      streamOf('directive', directive),
      ...[...new Set(units)].map((unit) => streamOf('receipt', receiptId({ directive, edition, unit }))),
    ],
  }),

  decide: (world, command, { actor, today, policy }) => {
    const directive = world.find('directive', command.directive);
    const edition = directive && editionOf(directive, command.edition);
    if (!edition) return refuse('not-found');

    const refusal = firstRefusal(
      onlyTheConductor(actor),
      editionInState(edition, ...SENT_IN),
      fewAtOnce(command.units),
      unitsAreAddressed(edition, command.units),
    );
    if (refusal) return refusal;

    const missing = [...new Set(command.units)].filter((unit) => !world.find('receipt', receiptId({ ...command, unit })));
    const answerBy = addWorkingDays(today, policy.acknowledgement.within);
    return {
      as: AS_SYSTEM,
      changes: [...published(command.directive, edition), ...missing.map((unit) => sent(command, edition, unit, answerBy))],
    };
  },
};

function published(directive: string, { number, state }: Edition): readonly Change[] {
  return state === 'decided' ? [{ stream: streamOf('directive', directive), event: { type: 'EditionPublished', edition: number } }] : [];
}

/** With all that its page shows, so that an acknowledgement reads nothing else. */
function sent({ directive }: SendToCommitteesCommand, edition: Edition, unit: string, answerBy: SwedishDate): Change {
  const { number, caseNumber, text } = edition;
  const from = boundFrom(edition, unit);
  return {
    stream: streamOf('receipt', receiptId({ directive, edition: number, unit })),
    event: {
      type: 'ReceiptSent',
      directive,
      edition: number,
      unit,
      caseNumber,
      title: text?.outline.title ?? '',
      textHash: text?.hash ?? '',
      answerBy,
      ...(from !== undefined && from !== text?.outline.inForceFrom && { boundFrom: from }),
    },
  };
}
