/** What is logged for security. */
export const KINDS = ['sign-in', 'sign-in-refused', 'sign-out', 'act-refused', 'reading', 'reading-refused'] as const;
export type NoteKind = (typeof KINDS)[number];

/** Which notes of the security log. */
export interface NotesAsked {
  slag?: NoteKind;
  person?: string;
  sok?: string;
  adress?: string;
  fran?: string;
  till?: string;
}
