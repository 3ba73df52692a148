import type { EditionState } from '@anvisa/domain/directive/states';
import type { ReceiptState } from '@anvisa/domain/receipt/states';
import { ActOfferAnswer } from '../offers/act-offer.answer.js';

/** An edition sent to one unit, and its acknowledgement. */
export class ReceiptAnswer {
  /** @example "3d6f4b0a-9c1e-5f7a-8b2d-4e6f8a0c2d1b" */
  unit: string;
  /** @example "Utbildningsnämnden" */
  unitName: string;
  /** Its last day, where it has closed or is to. @example "2009-12-31" */
  unitClosed?: string;
  /** @example "2008-11-28T09:00:00.000Z" */
  sentAt: string;
  /** @example "2008-12-12" */
  answerBy: string;
  /** @example "sent" */
  state: ReceiptState;
  /** Whether the day has passed without an acknowledgement of a unit that is still there. @example false */
  overdue: boolean;
  /** @example "2008-12-02T09:12:00.000Z" */
  acknowledgedAt: string | null;
  /** Who answers for the directive at the committee. @example "Karin Holm, utbildningsförvaltningen" */
  responsible?: string;
  /** Of a company, which is bound once its own board has adopted the edition: when that was, or `null` before it. @example "2008-12-10" */
  adoptedOn?: string | null;
}

/** How many have got the edition, and how many have acknowledged it. A unit that closed before it did so is not counted. */
export class ReceiptCountAnswer {
  /** @example 5 */
  sent: number;
  /** @example 4 */
  acknowledged: number;
  /** Not acknowledged by their day. @example 1 */
  overdue: number;
  /** Companies whose own boards have not adopted it, and which it does not bind. @example 0 */
  notAdopted: number;
}

/** A page of an edition's receipts, by unit. */
export class ReceiptsAnswer {
  count: ReceiptCountAnswer;
  items: ReceiptAnswer[];
  /** The cursor of the next page, where there is one. */
  next?: string;
}

/** What a unit has received. */
export class ReceivedAnswer {
  /** @example "0b9f7c1e-52b4-8c1a-9d57-4c5a51a3b9aa" */
  directive: string;
  /** @example 1 */
  edition: number;
  /** Where the edition is read. @example "/api/directives/0b9f7c1e-52b4-8c1a-9d57-4c5a51a3b9aa/editions/1" */
  self: string;
  /** @example "031-3011/2008" */
  caseNumber: string;
  /** @example "Anvisning för telefoni" */
  title: string;
  /** @example "telefoni" */
  area: string;
  /** @example "in-force" */
  editionState: EditionState;
  /** @example "2009-02-02" */
  inForceFrom?: string;
  /** From when it binds the unit, where that is later than the edition's own day: a decision added the unit, or a company's board adopted it. @example "2009-05-11" */
  boundFrom?: string;
  /** Of a company, which is bound once its own board has adopted the edition: when that was, or `null` before it. @example "2008-12-10" */
  adoptedOn?: string | null;
  /** The paragraph of the minutes of the company's board. @example "§ 12" */
  adoptedBy?: string;
  /** @example "2010-08-31" */
  inForceUntil?: string;
  /** Whether it binds the unit today. @example true */
  applies: boolean;
  /** The text that was sent: an acknowledgement names it. @example "5f2c6c3f0c4e4b0f0a7f4a0c5c1b9f6f7f9e6d1c2b3a4958677685940a1b2c3d" */
  textHash: string;
  /** Whether the text has been corrected since it was sent (FL § 36): the edition says what. The receipt holds all the same. @example false */
  correctedSince: boolean;
  /** @example "2008-11-28T09:00:00.000Z" */
  sentAt: string;
  /** @example "2008-12-12" */
  answerBy: string;
  /** @example "sent" */
  state: ReceiptState;
  /** @example false */
  overdue: boolean;
  /** @example "2008-12-02T09:12:00.000Z" */
  acknowledgedAt: string | null;
  /** @example "Karin Holm, utbildningsförvaltningen" */
  responsible?: string;
  /** To acknowledge it, to record that a company's board adopted it, and to ask for an exemption from it: whether the caller may do so now. */
  acts: ActOfferAnswer[];
}

/** A page of what a unit has received, the latest first. */
export class ReceivedPageAnswer {
  items: ReceivedAnswer[];
  /** The cursor of the next page, where there is one. */
  next?: string;
}
