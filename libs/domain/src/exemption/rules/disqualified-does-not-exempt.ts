import type { Actor } from '../../actor.js';
import type { Directive } from '../../directive/directive.js';
import { disqualifiedDoesNotDecide } from '../../directive/rules/disqualified-does-not-decide.js';
import { firstRefusal, type Refusal } from '../../refusal.js';
import type { Exemption } from '../exemption.js';

/** KL 7:4, 6:28–32: an interest told of under the edition that the exemption was asked from bars also once the next one is in force, as one told of since. */
export function disqualifiedDoesNotExempt({ edition }: Exemption, { editions }: Directive, actor: Actor): Refusal | undefined {
  return firstRefusal(...editions.filter(({ number }) => number >= edition).map((one) => disqualifiedDoesNotDecide(one, actor)));
}
