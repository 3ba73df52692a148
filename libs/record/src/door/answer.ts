import type { Instant } from '@anvisa/domain/time';

/** What an accepted act is answered with, then and whenever the same request comes again under the same key. */
export interface Accepted {
  /** The act's subject: its stream and the version it has now (the ETag). */
  readonly subject: string;
  readonly version: number;
  readonly at: Instant;
  readonly act: string;
  /** The entries that it made in the audit trail, with their hashes: the caller's receipt. */
  readonly entries: readonly {
    readonly id: string;
    readonly stream: string;
    readonly n: number;
    readonly type: string;
    readonly hash: string;
  }[];
  /** What the caller is shown of the new state. */
  readonly shown: unknown;
}
