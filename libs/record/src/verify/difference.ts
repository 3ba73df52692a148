/** The first thing that is not as it was written. */
export interface Difference {
  readonly what:
    | 'leaf-not-canonical'
    | 'leaf-changed'
    | 'entry-missing'
    | 'chain-broken'
    | 'commitment-broken'
    | 'disclosure-unknown'
    | 'disposal-differs'
    | 'mandate-missing'
    | 'number-missing'
    | 'number-doubled'
    | 'state-differs'
    | 'stream-without-entries'
    | 'stream-missing'
    | 'row-differs'
    | 'row-missing'
    | 'row-unknown'
    | 'seal-differs'
    | 'receipt-differs';
  readonly stream: string;
  readonly n?: number;
  readonly entry?: string;
  readonly caseNumber?: string | null;
  readonly field?: string;
  readonly detail?: string;
}

/** The first path at which two JSON values differ, as a JSON pointer (RFC 6901); nothing where they are equal. */
export function firstDifferingPath(a: unknown, b: unknown, path = ''): string | undefined {
  if (Object.is(a, b)) return undefined;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return path || '/';
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])].sort();
  for (const key of keys) {
    const found = firstDifferingPath((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key], `${path}/${key}`);
    if (found !== undefined) return found;
  }
  return undefined;
}
