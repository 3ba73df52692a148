import type { EditionState } from '@anvisa/domain/directive/states';
import { PersonNamed } from '../editions/person.answer.js';
import { ActOfferAnswer } from '../offers/act-offer.answer.js';

/** A directive in a list, by one of its editions. */
export class ListedDirectiveAnswer {
  /** @example "0b9f7c1e-52b4-8c1a-9d57-4c5a51a3b9aa" */
  directive: string;
  /** @example "Anvisning för telefoni" */
  title: string;
  /** @example "telefoni" */
  area: string;
  /** @example 1 */
  edition: number;
  /** @example "/api/directives/0b9f7c1e-52b4-8c1a-9d57-4c5a51a3b9aa/editions/1" */
  self: string;
  /** @example "031-2080/2008" */
  caseNumber: string;
  state: EditionState;
  startedAt: string;
  since: string;
  /** @example "2009-03-02" */
  inForceFrom?: string;
  /** The last day: its own, or that of its strategy where it comes first. */
  inForceUntil?: string;
  /** For staff: the day that the present state waits for. */
  deadline?: string;
  /** For staff. */
  officer?: PersonNamed;
}

export class DirectivesPageAnswer {
  items: ListedDirectiveAnswer[];
  /** The next page's cursor. */
  next?: string;
}

/** One of a directive's editions. */
export class EditionOfDirectiveAnswer {
  /** @example 1 */
  number: number;
  self: string;
  caseNumber: string;
  state: EditionState;
  inForceFrom?: string;
  /** The last day: its own, or that of its strategy where it comes first. */
  inForceUntil?: string;
  /** For the signed-in, of an edition that is not closed: every act on it, and whether the caller may do it now. */
  acts?: ActOfferAnswer[];
}

/** A directive, and its editions. */
export class DirectiveAnswer {
  id: string;
  self: string;
  /** @example "Anvisning för telefoni" */
  title: string;
  /** @example "telefoni" */
  area: string;
  editions: EditionOfDirectiveAnswer[];
}
