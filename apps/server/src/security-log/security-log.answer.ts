import type { SecurityKind } from '@anvisa/record/queries/security-log';

/** Something that was logged for security, apart from the legal record. */
export class SecurityNoteAnswer {
  /** @example "019aba0c-7c1e-7d1a-a1f3-5b7b0c3f2a10" */
  id: string;
  /** By the machine's clock. @example "2008-11-03T09:12:00.000Z" */
  at: string;
  /** @example "act-refused" */
  kind: SecurityKind;
  /** The person; absent where nobody was signed in. @example "9c8d7e6f-5a4b-5c3d-8e2f-1a0b9c8d7e6f" */
  actor?: string;
  /** @example "Stina Berg" */
  actorName?: string;
  /** The act asked for; `read` for a reading that is logged. @example "decide-edition" */
  act: string;
  /** The code of the refusal; `none` for what was done. @example "mandate-condition-unmet" */
  refused: string;
  /** @example "directive/0b9f7c1e-52b4-8c1a-9d57-4c5a51a3b9aa" */
  about?: string;
  /** The request and where it came from. @example "urn:request:6f4c3a0e-8f7b-4f4e-9d41-0c8f4b9a3d11 from 127.0.0.1" */
  origin?: string;
  /** @example "192.0.2.7" */
  address?: string;
}

/** A page of the security log, the latest first. */
export class SecurityLogAnswer {
  items: SecurityNoteAnswer[];
  /** The cursor of the next page, where there is one. */
  next?: string;
}
