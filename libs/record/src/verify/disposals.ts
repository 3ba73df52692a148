import type { WordsDisposed } from '@anvisa/domain/disposal/disposal';
import { sha256 } from '../audit/canonical.js';
import { envelopeIn, type StoredDisclosure, type StoredRow } from './read-stream.js';

/** One that a stream tells of: its own entry, and the hash of what remains of the field. */
interface Disposal {
  readonly by: string;
  readonly remains: string;
}

/** The disposals that a stream tells of, by the entry and the field whose words are gone. */
export class Disposals {
  private readonly told = new Map<string, Disposal>();

  constructor(rows: readonly StoredRow[]) {
    for (const row of rows.filter(({ type }) => type === 'WordsDisposed')) {
      const { entry = '', remains = {} } = (envelopeIn(row)?.open ?? {}) as Partial<WordsDisposed>;
      for (const [field, hash] of Object.entries(remains)) this.told.set(`${entry} ${field}`, { by: row.id, remains: hash });
    }
  }

  /** @returns in what a disclosure is not as its stream tells. */
  differs(entry: string, { field, value, disposed_by }: StoredDisclosure): string | undefined {
    const told = this.told.get(`${entry} ${field}`);
    if (!told) return disposed_by === null ? undefined : 'no entry tells of its disposal';
    if (disposed_by === null) return `${told.by} tells of its disposal, and its words are there`;
    if (disposed_by !== told.by) return `${told.by} tells of its disposal, not ${disposed_by}`;
    return sha256(value).toString('hex') === told.remains ? undefined : 'what remains of it is not what was told';
  }
}
