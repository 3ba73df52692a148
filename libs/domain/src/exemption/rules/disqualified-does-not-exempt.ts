import type { Actor } from '../../actor.js';
import { disqualifiedDoesNotDecide } from '../../directive/rules/disqualified-does-not-decide.js';
import { firstRefusal, type Refusal } from '../../refusal.js';
import type { ExemptionCase } from '../exemption-case.js';

/**
 * KL 7:4, 6:28–32: an interest told of under the edition that the exemption was asked from bars also once the next one is in force, as one told of since.
 * One that is in preparation is a case of its own.
 */
export function disqualifiedDoesNotExempt({ exemption, directive, ruling }: ExemptionCase, actor: Actor): Refusal | undefined {
  const editions = directive.editions.filter(({ number }) => number >= exemption.edition && number <= ruling.number);
  return firstRefusal(...editions.map((one) => disqualifiedDoesNotDecide(one, actor)));
}
