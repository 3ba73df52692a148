import { ActAnswer } from '../acts/act.answer.js';

/** A mark of secrecy that holds today. It binds nobody: each reading is tried anew. */
export class SecrecyMarkAnswer {
  /** @example 1 */
  number: number;
  /** The document that it is put on; left out for the whole case. @example 2 */
  document?: number;
  /** @example "OSL 18:8" */
  provision: string;
  /** @example "Kommunstyrelsen" */
  authority: string;
  /** @example "2009-01-12" */
  markedOn: string;
  /** Its last day, where it has one. @example "2011-01-12" */
  until?: string;
}

/** The marks of a case, those that hold no longer too. */
export class SecrecyAfter {
  /** @example "031-2080/2008" */
  caseNumber: string;
  /** The number of the mark. @example 1 */
  mark: number;
}

export class SecrecyActAnswer extends ActAnswer {
  result: SecrecyAfter;
}
