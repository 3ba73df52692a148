import { ActOfferAnswer } from '../offers/act-offer.answer.js';
import { MandateAnswer } from './mandate.answer.js';

/** A page of mandates, the latest first. */
export class MandatesAnswer {
  /** The day that their states are of. @example "2008-10-22" */
  on: string;
  items: MandateAnswer[];
  /** The cursor of the next page, where there is one. */
  next?: string;
  /** For whoever is signed in: whether they may record a mandate now. */
  acts?: ActOfferAnswer[];
}
