import { ROLES, type Role } from '@anvisa/domain/actor';
import { Choice } from '../fields/choice.js';
import { MayBeLeftOut } from '../fields/left-out.js';
import { Text } from '../fields/text.js';
import { PageRequest } from '../lists/page.request.js';

/** Which people. */
export class PeopleRequest extends PageRequest {
  /** A part of their name. @example "holm" */
  @MayBeLeftOut()
  @Text({ min: 1, max: 200 })
  name?: string;

  /** Those alone who hold this role today, and have not left. @example "reviewer" */
  @MayBeLeftOut()
  @Choice(ROLES)
  role?: Role;
}
