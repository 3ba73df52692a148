import type { Language } from './notice.js';

/** A letter, ready to be sent to one person. */
export interface Message {
  /** With its angle brackets. */
  readonly messageId: string;
  readonly to: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly text: string;
  readonly language: Language;
  /** An iCalendar object with the deadlines in the letter. */
  readonly calendar?: string;
}
