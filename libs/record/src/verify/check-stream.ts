import type { Envelope } from '@anvisa/domain/audit/entry';
import type { Instant } from '@anvisa/domain/time';
import { macOf, sha256 } from '../audit/canonical.js';
import { type ReplayedStep, replayed } from '../audit/replay.js';
import type { Difference } from './difference.js';
import { Disposals } from './disposals.js';
import { envelopeIn, type StoredRow, storedEntryOf } from './read-stream.js';

/** A stream that was read whole and held: its last hash, its state by replay, and what its projections are told. */
export interface CheckedStream {
  readonly head: Buffer;
  readonly version: number;
  readonly state: unknown;
  readonly steps: readonly ReplayedStep[];
  /** Entries dated before the one that they follow. */
  readonly older: readonly Older[];
}

/** An entry that says that it came before the one before it: the clock went back. Its place in the chain holds all the same. */
export interface Older {
  readonly stream: string;
  readonly n: number;
  readonly at: Instant;
}

/** Recomputes a stream from its bytes: every leaf, the chain, every commitment, and the state that they give. */
export function checkStream(stream: string, rows: readonly StoredRow[]): CheckedStream | Difference {
  let head: Buffer | null = null;
  let state: unknown;
  const steps: ReplayedStep[] = [];
  const older: Older[] = [];
  const disposals = new Disposals(rows);
  for (const [index, row] of rows.entries()) {
    const where = { stream, n: row.n, entry: row.id, caseNumber: row.case_number };
    if (row.n !== index + 1) return { what: 'entry-missing', ...where, n: index + 1, detail: `entry ${index + 1} is not there` };
    const envelope = envelopeIn(row);
    const wrong = envelope === undefined ? 'leaf-not-canonical' : leafDiffers(envelope, stream, row);
    if (envelope === undefined || wrong !== undefined)
      return { what: wrong === 'leaf-not-canonical' ? wrong : 'leaf-changed', ...where, field: wrong ?? '' };
    if (envelope.prev !== (head?.toString('hex') ?? null)) return { what: 'chain-broken', ...where, field: 'prev' };
    const broken = brokenCommitment(envelope, row, disposals);
    if (broken) return { ...broken, ...where };
    const step = replayed(state, storedEntryOf(envelope, row));
    head = sha256(row.leaf);
    state = step.after;
    if (envelope.at < (steps.at(-1)?.envelope.at ?? '')) older.push({ stream, n: row.n, at: envelope.at });
    steps.push(step);
  }
  return { head: head ?? Buffer.alloc(0), version: rows.length, state, steps, older };
}

/** The columns beside the leaf are read from it: the first that says otherwise. */
function leafDiffers(envelope: Envelope, stream: string, row: StoredRow): string | undefined {
  const pairs: readonly [string, unknown, unknown][] = [
    ['stream', envelope.stream, stream],
    ['n', envelope.n, row.n],
    ['id', envelope.id, row.id],
    ['type', envelope.type, row.type],
    ['at', envelope.at, row.at.toISOString()],
    ['case', envelope.case, row.case_number],
  ];
  return pairs.find(([, inLeaf, beside]) => inLeaf !== beside)?.[0];
}

function brokenCommitment(
  { commitments, id }: Envelope,
  { disclosures, actor }: StoredRow,
  disposals: Disposals,
): Pick<Difference, 'what' | 'field' | 'detail'> | undefined {
  for (const disclosure of disclosures) {
    const { field, value } = disclosure;
    const committed = commitments[field];
    if (committed === undefined) return { what: 'disclosure-unknown', field };
    const differs = disposals.differs(id, disclosure);
    if (differs !== undefined) return { what: 'disposal-differs', field, detail: differs };
    if (disclosure.salt !== null && macOf(value, Buffer.from(disclosure.salt, 'hex')) !== committed)
      return { what: 'commitment-broken', field };
    if (field === 'actor' && (JSON.parse(value) as { person?: unknown }).person !== actor) return { what: 'leaf-changed', field: 'actor' };
  }
  const lost = Object.keys(commitments).find((field) => !disclosures.some((one) => one.field === field));
  return lost === undefined ? undefined : { what: 'commitment-broken', field: lost, detail: 'its disclosure is not there' };
}
