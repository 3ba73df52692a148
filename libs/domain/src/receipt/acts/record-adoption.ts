import { type Act, streamOf } from '../../act.js';
import { editionOf } from '../../directive/directive.js';
import { editionInState } from '../../directive/rules/edition-in-state.js';
import { firstRefusal, refuse } from '../../refusal.js';
import type { SwedishDate } from '../../time.js';
import { mayRecordAdoption } from '../may.js';
import { receiptId } from '../receipt.js';
import { companysBoardHasMet } from '../rules/companys-board-has-met.js';
import { SENT_IN } from '../rules/sent-in.js';

export interface RecordAdoptionCommand {
  readonly type: 'record-adoption';
  readonly directive: string;
  readonly edition: number;
  readonly unit: string;
  /** The day on which the company's own board met. */
  readonly on: SwedishDate;
  /** The paragraph of its minutes. */
  readonly paragraph: string;
}

/** A company's contact records that its own board has adopted the edition: from then on the company is bound, and never before the edition's day. */
export const recordAdoption: Act<RecordAdoptionCommand> = {
  rests: (command) => ({
    streams: [streamOf('receipt', receiptId(command))],
    looksAt: { streams: [streamOf('directive', command.directive)] },
  }),

  decide: (world, command, context) => {
    const { directive, edition: number, unit, on, paragraph } = command;
    const id = receiptId(command);
    const receipt = world.find('receipt', id);
    const refusal = mayRecordAdoption(unit, receipt, context);
    if (refusal) return refusal;

    const about = world.find('directive', directive);
    const edition = about && editionOf(about, number);
    if (!edition || !receipt) return refuse('not-found');
    return (
      firstRefusal(editionInState(edition, ...SENT_IN), companysBoardHasMet(receipt, { on, paragraph }, context.today)) ?? {
        as: { office: 'committee-contact' },
        changes: [{ stream: streamOf('receipt', id), event: { type: 'Adopted', on, paragraph: paragraph.trim() } }],
      }
    );
  },
};
