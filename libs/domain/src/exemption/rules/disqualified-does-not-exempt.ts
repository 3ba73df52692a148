import type { Actor } from '../../actor.js';
import { isDisqualified, type WithInterests } from '../../disqualification/interest.js';
import { disqualifiedDoesNotDecide } from '../../disqualification/rules/disqualified-does-not-decide.js';
import { firstRefusal, type Refusal } from '../../refusal.js';
import type { ExemptionCase } from '../exemption-case.js';

/**
 * KL 7:4, 6:28–32: an interest bars that was told of in the exemption's own case, or under its directive: under the edition that the exemption was asked
 * from also once the next one is in force, as one told of since. An edition that is in preparation is a case of its own.
 */
export function disqualifiedDoesNotExempt(about: ExemptionCase, actor: Actor): Refusal | undefined {
  return firstRefusal(...casesOf(about).map((one) => disqualifiedDoesNotDecide(one, actor)));
}

/** Whether somebody asked for the exemption, or an interest bars them from deciding on it. */
export function isBarredFromExempting(about: ExemptionCase, person: string): boolean {
  return about.exemption.requestedBy === person || casesOf(about).some((one) => isDisqualified(one, person));
}

function casesOf({ exemption, directive, ruling }: ExemptionCase): readonly WithInterests[] {
  return [exemption, ...directive.editions.filter(({ number }) => number >= exemption.edition && number <= ruling.number)];
}
