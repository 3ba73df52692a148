import { ROLES, type Role } from '@anvisa/domain/actor';
import { Forms } from '../api/forms.js';
import { Choice } from '../fields/choice.js';
import { Day } from '../fields/day.js';
import { Id } from '../fields/id.js';
import { MayBeLeftOut } from '../fields/left-out.js';
import { Text } from '../fields/text.js';

/** A person holds a role for a period. */
@Forms(
  { title: 'A committee’s contact', where: { role: ['committee-contact'] }, needs: ['unit'] },
  { title: 'Another role', where: { role: ROLES.filter((role) => role !== 'committee-contact') } },
)
export class GiveRoleRequest {
  /** A deputy is named by an act of its own. @example "committee-contact" */
  @Choice(ROLES)
  role: Role;

  /** The committee that a contact speaks for. @example "3d6f4b0a-9c1e-5f7a-8b2d-4e6f8a0c2d1b" */
  @MayBeLeftOut()
  @Id()
  unit?: string;

  /** The first day. @example "2008-11-03" */
  @Day()
  from: string;

  /** The last day; left out, until it is ended. @example "2010-12-31" */
  @MayBeLeftOut()
  @Day()
  until?: string;

  /** @example "Nämndens kontaktperson i it-frågor." */
  @Text({ min: 1, max: 2_000 })
  reason: string;
}
