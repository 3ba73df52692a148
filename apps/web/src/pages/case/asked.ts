/** What a case's address may ask for: one of its parts, and an act. */

export const TABS = ['text', 'andringar', 'granskning', 'underlag', 'handelser'] as const;
export type Tab = (typeof TABS)[number];

/** The acts that have something to write, as the address names them: a link in a letter leads to the act. */
export const DOINGS = [
  'ta-tillbaka',
  'aterkalla',
  'lamna-over',
  'remiss',
  'fler-remissinstanser',
  'byt-granskare',
  'sekretessmarkera',
] as const;
export type Doing = (typeof DOINGS)[number];
