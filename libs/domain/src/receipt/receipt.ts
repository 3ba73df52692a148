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

/** What a company's own board decided, which binds the company: the day of its meeting and the paragraph of its minutes. */
export interface Adoption {
  readonly on: SwedishDate;
  readonly paragraph: string;
  readonly by: string;
  readonly at: Instant;
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
  /** Of a company: it is bound once its own board has adopted the edition. */
  readonly bindsOnceAdopted?: true;
  readonly state: ReceiptState;
  readonly acknowledged?: Acknowledgement;
  readonly adopted?: Adoption;
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
      readonly bindsOnceAdopted?: true;
    }
  | { readonly type: 'Acknowledged'; readonly responsible: string; readonly textHash: string }
  | { readonly type: 'Adopted'; readonly on: SwedishDate; readonly paragraph: string };

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
  if (event.type === 'Adopted') {
    const { on, paragraph } = event;
    return { ...receipt, adopted: { on, paragraph, by, at } };
  }
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
    bindsOnceAdopted: 'open',
  },
  Acknowledged: { responsible: 'words', textHash: 'open' },
  Adopted: { on: 'open', paragraph: 'open' },
};

export const receiptAggregate: Aggregate<Receipt, ReceiptEvent> = { evolve, fields };
