/** An answer half filled in. Its version is the ETag. */
export class WorkingNoteAnswer {
  /** @example 3 */
  version: number;
  text: string;
  /** @example "2026-02-02T09:42:00.000Z" */
  at: string;
}
