import { type Act, streamOf } from '../../act.js';
import { permitted } from '../../permission/permitted.js';
import { firstRefusal } from '../../refusal.js';
import { capacityFor } from '../capacity.js';
import { installerOnlyBegins } from '../rules/installer-only-begins.js';
import { personIsNew } from '../rules/person-is-new.js';

export interface RegisterPersonCommand {
  readonly type: 'register-person';
  readonly person: string;
  /** A program that calls by itself. */
  readonly kind?: 'machine';
  /** The subject that the sign-in service will name. */
  readonly subject: string;
  readonly name: string;
  readonly email: string;
}

/** Somebody can sign in from now on. What they may do, their roles say. */
export const registerPerson: Act<RegisterPersonCommand> = {
  rests: ({ person }) => ({ streams: [streamOf('person', person)], looksAt: { kinds: ['person'] } }),
  locks: () => 'person',

  decide: (world, { person, kind, subject, name, email }, context) =>
    firstRefusal(
      permitted('register-person', context),
      installerOnlyBegins(context.actor, world.all('person'), context.today),
      personIsNew(world.all('person'), { person, subject }),
    ) ?? {
      as: capacityFor('register-person', context),
      changes: [{ stream: streamOf('person', person), event: { type: 'PersonRegistered', ...(kind && { kind }), subject, name, email } }],
    },
};
