import { type Refusal, refuse } from '../../refusal.js';
import { type Directive, editionInPreparation } from '../directive.js';

/** House rule: at most one edition of a directive is in preparation. */
export function oneEditionInPreparation(directive: Directive): Refusal | undefined {
  const other = editionInPreparation(directive);
  return other && refuse('edition-in-preparation', { edition: other.number });
}
