import type { LetterLanguage, NoticePreference } from '@anvisa/domain/person/person';
import { Choice } from '../fields/choice.js';

/** A person chooses how they are told. */
export class SetNoticePreferenceRequest {
  /** Of each thing as it comes, or once a day. @example "daily-digest" */
  @Choice(['at-once', 'daily-digest'] satisfies NoticePreference[])
  preference: NoticePreference;

  /** What the letters are written in. @example "en" */
  @Choice(['sv', 'en'] satisfies LetterLanguage[])
  language: LetterLanguage;
}
