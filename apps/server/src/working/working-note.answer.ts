/** An answer half filled in. Its version is the ETag. */
export class WorkingNoteAnswer {
  /** 0 where nothing is noted yet. @example 3 */
  version: number;
  /** Empty where nothing is noted yet. */
  text: string;
  /** When it was last written; absent where nothing is noted yet. @example "2026-02-02T09:42:00.000Z" */
  at?: string;
}
