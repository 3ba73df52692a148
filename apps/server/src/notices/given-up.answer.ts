import { RecipientAnswer } from './notice.answer.js';

/** Whom a letter did not reach. */
export class UnreachedAnswer extends RecipientAnswer {
  /** Where it would go now. @example "karin.holm@stad.example" */
  email: string;
}

/** A letter that was given up: mail refused it for good, or it was tried for days. */
export class GivenUpAnswer {
  /** @example "1f2e3d4c-5b6a-5f7e-8d9c-0b1a2f3e4d5c" */
  id: string;
  /** The registration number of the case that it told of. @example "031-3011/2008" */
  case?: string;
  /** What it told. @example "remind-committees" */
  act: string;
  recipient: UnreachedAnswer;
  /** When it was given up. @example "2008-12-14T07:00:02.000Z" */
  at: string;
  /** What came of the last attempt. @example "550 no such user" */
  response: string;
}

/** The letters that were given up: how many they are, and the oldest. */
export class LettersGivenUpAnswer {
  /** @example 1 */
  all: number;
  oldest: GivenUpAnswer[];
}

/** So many letters wait to be sent again. */
export class SentAgainAnswer {
  /** @example 1 */
  letters: number;
}
