import type { DecisionOutcome } from '@anvisa/domain/directive/directive';
import type { EditionState } from '@anvisa/domain/directive/states';
import { ActAnswer } from '../acts/act.answer.js';

/** The last decision in the case. */
export class DecisionAfter {
  /** Its number among the case's documents. @example 1 */
  document: number;
  /** @example "approved" */
  outcome: DecisionOutcome;
}

/** An edition by its name alone. */
export class EditionNamed {
  /** @example "0b9f7c1e-52b4-8c1a-9d57-4c5a51a3b9aa" */
  directive: string;
  /** @example 1 */
  edition: number;
  /** Where it is read. @example "/api/directives/0b9f7c1e-52b4-8c1a-9d57-4c5a51a3b9aa/editions/1" */
  self: string;
}

/** An edition as it stands after an act. */
export class EditionAfter extends EditionNamed {
  /** The case's registration number. @example "031-2080/2008" */
  caseNumber: string;
  /** @example "draft" */
  state: EditionState;
  /** SHA-256 of its text: verdicts and decisions name it. */
  textHash?: string;
  decision?: DecisionAfter;
}

/** An accepted act on an edition. */
export class EditionActAnswer extends ActAnswer {
  /** The edition as it stands now. */
  result: EditionAfter;
}

/** An accepted act on an interest in an edition's case, which those do as well who do not read the case. */
export class InterestActAnswer extends ActAnswer {
  result: EditionNamed;
}
