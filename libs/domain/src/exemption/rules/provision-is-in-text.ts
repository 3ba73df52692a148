import type { Edition } from '../../directive/directive.js';
import { type Refusal, refuse } from '../../refusal.js';
import { keepsProvision } from '../stands.js';

/** House rule: an exemption is asked from one provision of the edition in force, never from the whole. */
export function provisionIsInText(edition: Edition, provision: string): Refusal | undefined {
  return keepsProvision(edition, provision) ? undefined : refuse('provision-not-found', { provision });
}

/** House rule: there is nothing to exempt from where the provision has ceased since it was asked. */
export function provisionStillBinds(edition: Edition | undefined, provision: string): Refusal | undefined {
  const binds = edition?.state === 'in-force' && keepsProvision(edition, provision);
  return binds ? undefined : refuse('exemption-provision-ceased');
}
