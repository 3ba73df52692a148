/** One entry that the act made in the audit trail. */
export class ReceiptEntryAnswer {
  /** @example "019aba0c-7c1e-7d1a-a1f3-5b7b0c3f2a10" */
  id: string;
  /** @example "directive/0b9f7c1e-52b4-8c1a-9d57-4c5a51a3b9aa" */
  stream: string;
  /** Its number in the stream. @example 3 */
  n: number;
  /** @example "DraftSaved" */
  type: string;
  /** SHA-256 of its leaf. @example "5f2c6c3f0c4e4b0f0a7f4a0c5c1b9f6f7f9e6d1c2b3a4958677685940a1b2c3d" */
  hash: string;
}

/** What an accepted act is answered with: then, and whenever the same request comes again under the same key. */
export class ActAnswer {
  /** The act's own id. @example "3c9a8f61-7f5f-4f0c-8d3e-0a4e5d6c7b8a" */
  act: string;
  /** When it was done, by the record's clock. @example "2008-10-22T08:15:00.000Z" */
  at: string;
  /** The version that its subject has now: the ETag for the next act. @example 3 */
  version: number;
  /** The caller's receipt: the entries that it made in the audit trail. */
  receipt: ReceiptEntryAnswer[];
}

/** With what the act shows of the new state. */
export type Answered<Shown> = ActAnswer & { result: Shown };
