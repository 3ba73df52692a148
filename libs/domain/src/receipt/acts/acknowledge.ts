import { type Act, streamOf } from '../../act.js';
import { permitted } from '../../permission/permitted.js';
import { firstRefusal, refuse } from '../../refusal.js';
import { receiptId } from '../receipt.js';
import { acknowledgedOnce } from '../rules/acknowledged-once.js';
import { acknowledgesTheTextSent } from '../rules/acknowledges-the-text-sent.js';
import { contactOfTheUnit } from '../rules/contact-of-the-unit.js';
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

    const refusal = permitted('acknowledge', context) ?? contactOfTheUnit(context.actor, context.today, unit);
    if (refusal) return refusal;
    if (!receipt) return refuse('receipt-not-sent');

    return (
      firstRefusal(acknowledgedOnce(receipt), acknowledgesTheTextSent(receipt, textHash), responsibleIsNamed(responsible)) ?? {
        as: { office: 'committee-contact' },
        changes: [{ stream: streamOf('receipt', id), event: { type: 'Acknowledged', responsible: responsible.trim(), textHash } }],
      }
    );
  },
};
