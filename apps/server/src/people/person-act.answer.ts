import { ActAnswer } from '../acts/act.answer.js';
import { PersonAfter } from './person.answer.js';

/** An accepted act on a person. */
export class PersonActAnswer extends ActAnswer {
  /** The person as they stand now. */
  result: PersonAfter;
}
