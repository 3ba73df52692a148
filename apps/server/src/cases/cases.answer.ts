import type { EditionState } from '@anvisa/domain/directive/states';
import { PersonNamed } from '../editions/person.answer.js';

/** A case in the list: an edition of a directive. */
export class ListedCaseAnswer {
  /** @example "0b9f7c1e-52b4-8c1a-9d57-4c5a51a3b9aa" */
  directive: string;
  /** @example 2 */
  edition: number;
  self: string;
  /** @example "Anvisning för telefoni" */
  title: string;
  /** @example "telefoni" */
  area: string;
  /** @example "031-412/2026" */
  caseNumber: string;
  state: EditionState;
  /** Since when it is in that state. */
  since: string;
  /** The day that the state waits for. @example "2026-03-14" */
  deadline?: string;
  /** The deadline has passed. */
  overdue: boolean;
  officer: PersonNamed;
}

export class CasesPageAnswer {
  items: ListedCaseAnswer[];
  /** How many there are in all, on the first page: 1001 where there are more than 1000. @example 28 */
  count?: number;
  /** The next page's cursor. */
  next?: string;
}
