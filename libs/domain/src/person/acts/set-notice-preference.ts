import { type Act, streamOf } from '../../act.js';
import { needsRole, ROLES } from '../../actor.js';
import { firstRefusal, refuse } from '../../refusal.js';
import { capacityOf } from '../capacity.js';
import type { NoticePreference } from '../person.js';
import { onlyForOneself } from '../rules/only-for-oneself.js';

export interface SetNoticePreferenceCommand {
  readonly type: 'set-notice-preference';
  readonly person: string;
  readonly preference: NoticePreference;
}

/** A person chooses how they are told. */
export const setNoticePreference: Act<SetNoticePreferenceCommand> = {
  rests: ({ person }) => ({ streams: [streamOf('person', person)] }),

  decide: (world, { person, preference }, context) => {
    if (!world.find('person', person)) return refuse('not-found');
    return (
      firstRefusal(onlyForOneself(context.actor, person), needsRole(context.actor, context.today, ...ROLES)) ?? {
        as: capacityOf(context, ...ROLES),
        changes: [{ stream: streamOf('person', person), event: { type: 'NoticePreferenceSet', preference } }],
      }
    );
  },
};
