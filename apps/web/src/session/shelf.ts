const PREFIX = 'anvisa.kept.';

/** A browser may be several people's: each has a place of their own in it, and finds nobody else's writing. Undefined is the public. */
type Person = string | undefined;

/** What a person has kept in this browser under a name. */
export function kept<T>(person: Person, name: string): T | undefined {
  try {
    const text = localStorage.getItem(placeOf(person) + name);
    return text === null ? undefined : (JSON.parse(text) as T);
  } catch {
    return undefined;
  }
}

export function keep(person: Person, name: string, value: unknown): void {
  try {
    localStorage.setItem(placeOf(person) + name, JSON.stringify(value));
  } catch {
    // The browser's room is full, or closed to us: the writing still stands on the page.
  }
}

export function letGo(person: Person, name: string): void {
  localStorage.removeItem(placeOf(person) + name);
}

/** Lets go of all that a person has kept here. */
export function letGoOfAll(person: Person): void {
  for (const key of Object.keys(localStorage).filter((one) => one.startsWith(placeOf(person)))) localStorage.removeItem(key);
}

function placeOf(person: Person): string {
  return `${PREFIX}${person ?? 'public'}.`;
}
