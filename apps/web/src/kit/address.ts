type Search = Record<string, unknown>;
type Given<T> = { [K in keyof T]?: NonNullable<T[K]> };

/**
 * What an address asks of a page, by what the page knows of it. The rest counts as not said: the router hands on to the page whatever a validator
 * leaves out.
 */
export function asks<T extends object>(known: (search: Search) => T): (search: Search) => Given<T> {
  return (search) => ({ ...Object.fromEntries(Object.keys(search).map((name) => [name, undefined])), ...known(search) }) as Given<T>;
}

/** A day in an address, `?gallde=2027-03-01`; anything else counts as none. */
export function dayIn(value: unknown): string | undefined {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : undefined;
}

/** Words in an address, within what the API takes. */
export function wordsIn(value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  return String(value).trim().slice(0, 200) || undefined;
}

/** A number of something in an address, from 1. */
export function numberIn(value: unknown): number | undefined {
  return Number.isInteger(value) && Number(value) > 0 ? Number(value) : undefined;
}

/** A year in an address, as the API takes it. */
export function yearIn(value: unknown): number | undefined {
  const year = numberIn(value);
  return year !== undefined && year >= 1900 && year <= 2199 ? year : undefined;
}
