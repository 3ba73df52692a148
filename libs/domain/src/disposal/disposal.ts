import type { Openness } from '../aggregate.js';
import { AGGREGATES, type Kind } from '../aggregates.js';
import type { SwedishDate } from '../time.js';
import { DISPOSED } from './disposed.js';

/**
 * Words of an entry have been disposed of (gallring) by the archive authority's decision (arkivlagen 10 §). It is told in the entry's own stream,
 * whatever that is about; the entry, its hash and its place stay.
 */
export interface WordsDisposed {
  readonly type: 'WordsDisposed';
  readonly caseNumber?: string;
  /** The entry that said them. */
  readonly entry: string;
  /** The fields in which they stood, and SHA-256 of what remains there (RFC 8785): nothing else can be put in their place. */
  readonly remains: Readonly<Record<string, string>>;
  /** Who decided the disposal, when, and where the decision is found. */
  readonly authority: string;
  readonly decidedOn: SwedishDate;
  readonly reference: string;
  readonly reasons: string;
}

export const WORDS_DISPOSED = {
  caseNumber: 'open',
  entry: 'open',
  remains: 'open',
  authority: 'open',
  decidedOn: 'open',
  reference: 'open',
  reasons: 'committed',
} as const satisfies { readonly [F in Exclude<keyof WordsDisposed, 'type'>]-?: Openness };

export function tellsOfDisposal(event: { readonly type: string }): event is WordsDisposed {
  return event.type === 'WordsDisposed';
}

/** The openness of every field of an event type, whatever the stream of its kind is about. */
export function fieldsOf(kind: Kind, type: string): Readonly<Record<string, Openness>> {
  if (type === 'WordsDisposed') return WORDS_DISPOSED;
  const fields = (AGGREGATES[kind].fields as Readonly<Record<string, Readonly<Record<string, Openness>>>>)[type];
  if (!fields) throw new Error(`no fields are declared for ${kind} ${type}`);
  return fields;
}

/** A value without its words; nothing where it has none, or where what it says is kept: what was decided, its exact text, and who did what. */
export function withoutWords(openness: Openness | undefined, value: unknown): unknown {
  if (openness === 'words') return typeof value === 'string' && value !== '' && value !== DISPOSED ? DISPOSED : undefined;
  if (typeof openness !== 'object') return undefined;
  const remains = withoutWordsIn(openness.wordsIn, value);
  return JSON.stringify(remains) === JSON.stringify(value) ? undefined : remains;
}

function withoutWordsIn(names: readonly string[], value: unknown): unknown {
  if (Array.isArray(value)) return value.map((one) => withoutWordsIn(names, one));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [
      name,
      names.includes(name) && typeof one === 'string' && one !== '' ? DISPOSED : withoutWordsIn(names, one),
    ]),
  );
}
