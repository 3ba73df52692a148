import { type Act, streamOf } from '../../act.js';
import { firstRefusal, refuse } from '../../refusal.js';
import { mayAcknowledge } from '../may.js';
import { receiptId } from '../receipt.js';
import { acknowledgesTheTextSent } from '../rules/acknowledges-the-text-sent.js';
import { responsibleIsNamed } from '../rules/responsible-is-named.js';

export interface AcknowledgeCommand {
  readonly type: 'acknowledge';
  readonly directive: string;
  readonly edition: number;
  readonly unit: string;
  readonly textHash: string;
  /** Who answers for the directive at the committee. */
  readonly responsible: string;
}

/** A committee confirms that it has the edition. It touches its own receipt alone: many thousands do so in a day without queueing. */
export const acknowledge: Act<AcknowledgeCommand> = {
  rests: (command) => ({ streams: [streamOf('receipt', receiptId(command))] }),

  decide: (world, command, context) => {
    const { unit, responsible, textHash } = command;
    const id = receiptId(command);
    const receipt = world.find('receipt', id);

    const refusal = mayAcknowledge(unit, receipt, context);
    if (refusal) return refusal;
    if (!receipt) return refuse('receipt-not-sent');

    return (
      firstRefusal(acknowledgesTheTextSent(receipt, textHash), responsibleIsNamed(responsible)) ?? {
        as: { office: 'committee-contact' },
        changes: [{ stream: streamOf('receipt', id), event: { type: 'Acknowledged', responsible: responsible.trim(), textHash } }],
      }
    );
  },
};
