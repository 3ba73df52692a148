import { MandateAnswer } from './mandate.answer.js';

/** A page of mandates, the latest first. */
export class MandatesAnswer {
  /** The day that their states are of. @example "2008-10-22" */
  on: string;
  items: MandateAnswer[];
  /** The cursor of the next page, where there is one. */
  next?: string;
}
