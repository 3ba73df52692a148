import { createHash } from 'node:crypto';
import { isDay, isInstant } from '../fields/day.js';
import { UUID } from '../fields/id.js';
import { Problem } from '../problems/problem.js';
import { USUAL_LIMIT } from './page.request.js';

/** A page of a list, and the cursor of the next one where there is one. */
export interface Page<Item> {
  items: Item[];
  next?: string;
}

/** What a value of a key is: Postgres reads it back as that, and must be able to. */
type Value = 'text' | 'whole' | 'number' | 'id' | 'day' | 'instant';
type Key = readonly (string | number)[];

/** Where a page begins, and how many rows to read: one more than are shown says whether there is a next. */
export interface Asked<K> {
  readonly after: K | undefined;
  readonly limit: number;
}

/**
 * A keyset-paged list. Its cursors are opaque and checked: they hold for this list with these filters, and their values are of the types that the
 * list is ordered by. They need no secret: a made-up one begins at another place of what the caller may read anyway.
 */
export interface Listing<K extends Key> {
  asked(page: { readonly limit?: number; readonly cursor?: string }): Asked<K>;
  page<Row, Item>(rows: readonly Row[], asked: Asked<K>, of: { key: (row: Row) => K; item: (row: Row) => Item }): Page<Item>;
}

/**
 * @param filters all that decides which rows are in the list, and their order.
 * @param types of the values that the rows are ordered by.
 */
export function listing<K extends Key>(name: string, filters: object, types: readonly Value[]): Listing<K> {
  const mark = createHash('sha256')
    .update(JSON.stringify([name, filters]))
    .digest('base64url')
    .slice(0, 11);
  return {
    asked: ({ limit = USUAL_LIMIT, cursor }) => ({
      after: cursor === undefined ? undefined : (keyIn(cursor, mark, types) as unknown as K),
      limit: limit + 1,
    }),
    page: (rows, { limit }, { key, item }) => {
      const shown = rows.slice(0, limit - 1);
      const last = rows.length === limit ? shown.at(-1) : undefined;
      const items = shown.map(item);
      return last === undefined ? { items } : { items, next: Buffer.from(JSON.stringify([mark, ...key(last)])).toString('base64url') };
    },
  };
}

function keyIn(cursor: string, mark: string, types: readonly Value[]): Key {
  const [marked, ...key] = valuesIn(cursor);
  const right = marked === mark && key.length === types.length && types.every((type, index) => IS[type](key[index]));
  if (!right) throw new Problem(422, 'cursor-invalid');
  return key as unknown as Key;
}

const IS: Readonly<Record<Value, (value: unknown) => boolean>> = {
  text: (value) => typeof value === 'string' && value.isWellFormed() && !value.includes('\0'),
  whole: (value) => Number.isSafeInteger(value) && Math.abs(value as number) < 2 ** 31,
  // A number too large for JSON, written as text.
  number: (value) => typeof value === 'string' && /^\d{1,18}$/.test(value),
  id: (value) => typeof value === 'string' && UUID.test(value),
  day: isDay,
  instant: isInstant,
};

function valuesIn(cursor: string): readonly unknown[] {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(values) ? values : [];
  } catch {
    return [];
  }
}
