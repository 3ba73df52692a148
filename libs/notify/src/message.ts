import type { LetterLanguage } from '@anvisa/domain/person/person';

/** A letter, ready to be sent to one person. */
export interface Message {
  /** With its angle brackets. */
  readonly messageId: string;
  readonly to: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly text: string;
  readonly language: LetterLanguage;
  /** An iCalendar object with the deadlines in the letter. */
  readonly calendar?: string;
}
