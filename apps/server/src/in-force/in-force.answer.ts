import { EditionTextAnswer } from '../editions/edition.answer.js';

/** An edition that applies on the day. */
export class InForceAnswer {
  /** @example "0b9f7c1e-52b4-8c1a-9d57-4c5a51a3b9aa" */
  directive: string;
  /** @example "Anvisning för telefoni" */
  title: string;
  /** @example "telefoni" */
  area: string;
  /** @example 1 */
  edition: number;
  self: string;
  /** @example "031-2080/2008" */
  caseNumber: string;
  textHash: string;
  /** @example "2009-03-02" */
  inForceFrom: string;
  inForceUntil?: string;
  /**
   * The last day on which a clerical error in its text was put right (FL § 36): the text is the corrected one, whatever day is asked about. What was
   * corrected stands in the edition's `corrections`, and how it read before in its `texts`. @example "2009-03-09"
   */
  correctedOn?: string;
}

export class InForcePageAnswer {
  /** The day that the answer is about. @example "2009-03-02" */
  on: string;
  items: InForceAnswer[];
  next?: string;
}

/** The edition of one directive that applies on the day, with its text. */
export class DirectiveInForceAnswer extends InForceAnswer {
  /** @example "2009-03-02" */
  on: string;
  text?: EditionTextAnswer;
}
