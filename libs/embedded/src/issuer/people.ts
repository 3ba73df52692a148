/** Somebody who can sign in to the demo. */
export interface DemoPerson {
  subject: string;
  name: string;
  /** Who they are and what they can show, in one line: in English and in Swedish. */
  line: string;
  lineSv: string;
  /** Under which heading they stand. */
  group: { sv: string; en: string };
}
