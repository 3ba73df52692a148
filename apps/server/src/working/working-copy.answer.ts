import { ContentRequest } from '../editions/content.request.js';
import { PersonNamed } from '../editions/person.answer.js';

/** Somebody who has the draft open. */
export class PresentAnswer {
  person: PersonNamed;
  /** The provision that they are at. @example "p4" */
  provision?: string;
}

/** The draft as it is being written. Its version is the ETag. */
export class WorkingCopyAnswer {
  /** 0 where nobody has written yet. @example 7 */
  version: number;
  /** Absent where nothing has been written or saved. */
  content?: ContentRequest;
  /** Who wrote last, and when; absent where the content is the text as it was saved. */
  writer?: PersonNamed;
  /** @example "2026-02-02T09:42:00.000Z" */
  at?: string;
  present: PresentAnswer[];
}

/** What was written stands. */
export class WorkingCopyWrittenAnswer {
  /** @example 8 */
  version: number;
}

export class PresenceAnswer {
  present: PresentAnswer[];
}
