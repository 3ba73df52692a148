import type { NoticePreference } from '@anvisa/domain/person/person';
import { Choice } from '../fields/choice.js';

/** A person chooses how they are told. */
export class SetNoticePreferenceRequest {
  /** Of each thing as it comes, or once a day. @example "daily-digest" */
  @Choice(['at-once', 'daily-digest'] satisfies NoticePreference[])
  preference: NoticePreference;
}
