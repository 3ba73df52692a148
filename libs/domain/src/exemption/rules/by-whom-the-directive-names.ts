import type { Context } from '../../act.js';
import { needsRole } from '../../actor.js';
import type { Exempting } from '../../directive/content.js';
import { EXEMPTING_ROLES } from '../../permission/of-exemptions.js';
import type { Refusal } from '../../refusal.js';

/** House rule: an exemption is decided in the office that the directive names. */
export function byWhomTheDirectiveNames(office: Exempting, { actor, today }: Context): Refusal | undefined {
  return needsRole(actor, today, ...EXEMPTING_ROLES[office]);
}
