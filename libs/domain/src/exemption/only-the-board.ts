import type { World } from '../act.js';
import { EXEMPTING_ROLES } from '../permission/of-exemptions.js';
import { type Before, holdsOneOf } from '../permission/permitted.js';
import { exemptingOffice, mandateCarriesTheExemption } from './deciding.js';
import type { ExemptionCase } from './exemption-case.js';
import { isBarredFromExempting } from './rules/disqualified-does-not-exempt.js';

/**
 * Whether an exemption is the board's to decide: the directive says so, or it was referred there, or nobody else may. KL 7:4, 6:30: it goes to the deputy
 * in function before it goes to the board. KL 7:5: nobody decides whom no mandate carries. It looks at all of `person`, `mandate` and `strategy`.
 */
export function onlyTheBoardExempts(about: ExemptionCase, { today }: Pick<Before, 'today'>, world: World): boolean {
  const office = exemptingOffice(about.exemption, about.ruling);
  if (office === 'executive-board') return true;
  return !world.all('person').some(({ id: person, name, roles }) => {
    const actor = { person, name, roles };
    if (!holdsOneOf(actor, today, EXEMPTING_ROLES[office]) || isBarredFromExempting(about, person)) return false;
    return mandateCarriesTheExemption(about, { actor, today }, world) === undefined;
  });
}
