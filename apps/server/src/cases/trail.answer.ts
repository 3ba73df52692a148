/** An entry of the audit trail: its envelope, and its leaf's hash. */
export class TrailEntryAnswer {
  v: 1;
  /** @example "019aba0c-7c1e-7d1a-a1f3-5b7b0c3f2a10" */
  id: string;
  /** @example "directive/0b9f7c1e-52b4-8c1a-9d57-4c5a51a3b9aa" */
  stream: string;
  /** Its number in the stream, from 1 without gaps. @example 7 */
  n: number;
  /** SHA-256 of the stream's previous leaf. */
  prev: string | null;
  /** @example "EditionApproved" */
  type: string;
  /** @example "2008-12-01T09:00:00.000Z" */
  at: string;
  /** Only in the example that a first start loads: the instant is the example's, and not by the record's clock. */
  clock?: 'given';
  /** @example "031-2080/2008" */
  case: string | null;
  /** The office in which it was done. @example "city-director" */
  office: string;
  /** @example "executive-board" */
  onBehalfOf: string | null;
  /** The mandates that carried it, from the nearest up. */
  mandates: string[];
  /** What the entry says openly, but for what is withheld; empty for those from whom a mark of secrecy hides it. */
  open: Record<string, unknown>;
  /** HMAC-SHA-256 of what is personal or free-worded: it binds, and says nothing. Empty where something is withheld, which could be found by trying. */
  commitments: Record<string, string>;
  /** SHA-256 of the leaf: the canonical JSON (RFC 8785) of the fields above. Where something is withheld it cannot be recomputed; the next entry of the stream names it all the same. */
  hash: string;
  /** Open fields that the reader is not told: of drafts, reviews, interests and notices, which are working material (TF 2:12), and of what is marked as secret. @example ["verdict"] */
  withheld?: string[];
  /** What is disclosed of it: for those who work with cases. */
  disclosed?: Record<string, unknown>;
  /** The salts of what is disclosed, in hex: HMAC-SHA-256 of the value's canonical JSON under its salt is the commitment. */
  salts?: Record<string, string>;
  /** Fields whose words are disposed of by the archive authority's decision: an entry after it in the case says which. @example ["reasons"] */
  disposed?: string[];
  /** Fields whose words the reader may dispose of by such a decision. @example ["reasons"] */
  disposable?: string[];
}

export class TrailPageAnswer {
  /** In the order in which they were made. */
  items: TrailEntryAnswer[];
  next?: string;
}
