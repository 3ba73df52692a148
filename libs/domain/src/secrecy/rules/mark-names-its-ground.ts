import { type Refusal, refuse } from '../../refusal.js';
import { isBlank } from '../../visible.js';

/** The name of an act, which «kap.» is not. */
const ACT = /(?<!\p{L})(?!kap(?!\p{L}))\p{L}{2,}/iu;
const NUMBER = /\d/;

/** OSL 5:5: a mark names the provision that it rests on, by its act and number («OSL 18:8», «18 kap. 8 § OSL»), and the authority that made it. */
export function markNamesItsGround({
  provision,
  authority,
}: {
  readonly provision: string;
  readonly authority: string;
}): Refusal | undefined {
  const namesProvision = ACT.test(provision) && NUMBER.test(provision);
  return !namesProvision || isBlank(authority) ? refuse('mark-without-ground') : undefined;
}
