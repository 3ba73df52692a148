import type { Aggregate, EntryMeta, FieldsOf } from '../aggregate.js';
import type { Instant, SwedishDate } from '../time.js';
import type { ReceiptState } from './states.js';

/** What proves an acknowledgement: which text, when, by whom, and who answers for it at the committee. */
export interface Acknowledgement {
  readonly by: string;
  readonly at: Instant;
  readonly responsible: string;
  readonly textHash: string;
}

/** One addressee's receipt of one edition, sent with all that its page must show: an acknowledgement reads nothing else. */
export interface Receipt {
  readonly id: string;
  readonly directive: string;
  readonly edition: number;
  readonly unit: string;
  readonly caseNumber: string;
  readonly title: string;
  readonly textHash: string;
  readonly sentAt: Instant;
  readonly answerBy: SwedishDate;
  /** From which day it binds a unit that was added after the edition's own. */
  readonly boundFrom?: SwedishDate;
  readonly state: ReceiptState;
  readonly acknowledged?: Acknowledgement;
}

export type ReceiptEvent =
  | {
      readonly type: 'ReceiptSent';
      readonly directive: string;
      readonly edition: number;
      readonly unit: string;
      readonly caseNumber: string;
      readonly title: string;
      readonly textHash: string;
      readonly answerBy: SwedishDate;
      readonly boundFrom?: SwedishDate;
    }
  | { readonly type: 'Acknowledged'; readonly responsible: string; readonly textHash: string };

/** The id says directive, edition and unit: a receipt can be made only once. */
export function receiptId({ directive, edition, unit }: Pick<Receipt, 'directive' | 'edition' | 'unit'>): string {
  return `${directive}/${edition}/${unit}`;
}

function evolve(receipt: Receipt | undefined, event: ReceiptEvent, { id, at, by }: EntryMeta): Receipt {
  if (event.type === 'ReceiptSent') {
    const { type: _, ...sent } = event;
    return { id, ...sent, sentAt: at, state: 'sent' };
  }
  if (!receipt) throw new Error(`${event.type} before ReceiptSent`);
  const { responsible, textHash } = event;
  return { ...receipt, state: 'acknowledged', acknowledged: { by, at, responsible, textHash } };
}

const fields: FieldsOf<ReceiptEvent> = {
  ReceiptSent: {
    directive: 'open',
    edition: 'open',
    unit: 'open',
    caseNumber: 'open',
    title: 'open',
    textHash: 'open',
    answerBy: 'open',
    boundFrom: 'open',
  },
  Acknowledged: { responsible: 'words', textHash: 'open' },
};

export const receiptAggregate: Aggregate<Receipt, ReceiptEvent> = { evolve, fields };
