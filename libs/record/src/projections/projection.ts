import type { Change } from '@anvisa/domain/act';
import type { Envelope } from '@anvisa/domain/audit/entry';

/** A row of a table, by column. */
export type Row = Readonly<Record<string, unknown>>;

/** What a projection is told of one entry: the change, the states before and after it, and the envelope. */
export interface Step {
  readonly change: Change;
  readonly before: unknown;
  readonly after: unknown;
  readonly envelope: Pick<Envelope, 'id' | 'at' | 'case' | 'office' | 'mandates'>;
}

/** How the entries of the record give the rows of a table that queries read. The same function serves the door and `anvisa verify`. */
export interface Projection {
  readonly table: string;
  /** The columns of the primary key. */
  readonly key: readonly string[];
  readonly columns: readonly string[];
  /** One more whenever the entries give other rows than before: `anvisa migrate` then gives all rows anew. */
  readonly version: number;
  /** A row is made once and then belongs to others: it is never written over. */
  readonly once?: true;
  /** Marks rows that another projection of the table gives, from entries that come after theirs: it makes none, and its columns are its own. */
  readonly marks?: true;
  readonly rows: (step: Step) => readonly Row[];
}

/** The last row of each key that the steps give, in the order of the key. */
export function rowsOf({ key, rows }: Projection, steps: readonly Step[]): readonly Row[] {
  const byKey = new Map<string, Row>();
  for (const row of steps.flatMap((step) => rows(step))) byKey.set(key.map((column) => String(row[column])).join('|'), row);
  return [...byKey.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
}
