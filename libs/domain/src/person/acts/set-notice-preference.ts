import { type Act, streamOf } from '../../act.js';
import { permitted } from '../../permission/permitted.js';
import { firstRefusal, refuse } from '../../refusal.js';
import { capacityFor } from '../capacity.js';
import type { LetterLanguage, NoticePreference } from '../person.js';
import { onlyForOneself } from '../rules/only-for-oneself.js';

export interface SetNoticePreferenceCommand {
  readonly type: 'set-notice-preference';
  readonly person: string;
  readonly preference: NoticePreference;
  readonly language: LetterLanguage;
}

/** A person chooses how they are told, and in which language. */
export const setNoticePreference: Act<SetNoticePreferenceCommand> = {
  rests: ({ person }) => ({ streams: [streamOf('person', person)] }),

  decide: (world, { person, preference, language }, context) => {
    if (!world.find('person', person)) return refuse('not-found');
    return (
      firstRefusal(onlyForOneself(context.actor, person), permitted('set-notice-preference', context)) ?? {
        as: capacityFor('set-notice-preference', context),
        changes: [{ stream: streamOf('person', person), event: { type: 'NoticePreferenceSet', preference, language } }],
      }
    );
  },
};
