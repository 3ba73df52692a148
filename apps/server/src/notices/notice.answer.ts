/** To whom a notice went. */
export class RecipientAnswer {
  /** @example "2c3d4e5f-6a7b-5c8d-9e0f-1a2b3c4d5e6f" */
  id: string;
  /** @example "Karin Holm" */
  name: string;
}

/** A notice of a case: what about, to whom, when, and what became of it. */
export class NoticeAnswer {
  /** @example "1f2e3d4c-5b6a-5f7e-8d9c-0b1a2f3e4d5c" */
  id: string;
  /** What it told. @example "remind-committees" */
  act: string;
  /** @example 1 */
  round: number;
  /** When it was due. @example "2008-12-09T07:00:00.000Z" */
  due: string;
  recipient: RecipientAnswer;
  /** The title, the ids, dates and numbers that its text names; left out for whoever reads no cases. */
  facts?: Record<string, string | number>;
  /** When it was given. @example "2008-12-09T07:00:01.000Z" */
  givenAt: string;
  /** @example "sent" */
  outcome: 'pending' | 'sent' | 'failed';
  /** How often it was tried in its turn. @example 1 */
  attempts: number;
  /** When it was sent, or given up. @example "2008-12-09T07:00:02.000Z" */
  settledAt?: string;
  /** The letter's Message-ID: the same however often it is tried. @example "<1f2e3d4c-5b6a-5f7e-8d9c-0b1a2f3e4d5c@stad.example>" */
  messageId?: string;
}

/** A page of notices, in the order in which they were given. */
export class NoticesAnswer {
  items: NoticeAnswer[];
  /** The cursor of the next page, where there is one. */
  next?: string;
}
