import { ActOfferAnswer } from '../offers/act-offer.answer.js';
import { PersonAnswer } from './person.answer.js';

/** A page of people. */
export class PeopleAnswer {
  items: PersonAnswer[];
  /** The cursor of the next page, where there is one. */
  next?: string;
  /** Whether the caller may register somebody now. */
  acts: ActOfferAnswer[];
}
