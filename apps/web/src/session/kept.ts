import { useCallback, useState } from 'react';

const PREFIX = 'anvisa.kept.';

/**
 * What somebody writes, kept in this browser from the first letter on: a lost network, an ended session or a closed tab loses none of it.
 * `name` says what it is for, such as the act's address. After the answer, `forget` lets go of it.
 */
export function useKept<T>(name: string, initial: T): { value: T; keep: (value: T) => void; forget: () => void; wasKept: boolean } {
  const [found] = useState(() => kept<T>(name));
  const [value, setValue] = useState(found ?? initial);
  const keepOn = useCallback(
    (next: T) => {
      setValue(next);
      keep(name, next);
    },
    [name],
  );
  const forget = useCallback(() => letGo(name), [name]);
  return { value, keep: keepOn, forget, wasKept: found !== undefined };
}

/** On a machine that several people use, nobody finds another's writing. */
export function forgetAll(): void {
  for (const key of Object.keys(localStorage).filter((one) => one.startsWith(PREFIX))) localStorage.removeItem(key);
}

/** What is kept under a name. */
export function kept<T>(name: string): T | undefined {
  try {
    const text = localStorage.getItem(PREFIX + name);
    return text === null ? undefined : (JSON.parse(text) as T);
  } catch {
    return undefined;
  }
}

export function keep(name: string, value: unknown): void {
  try {
    localStorage.setItem(PREFIX + name, JSON.stringify(value));
  } catch {
    // The browser's room is full, or closed to us: the writing still stands on the page.
  }
}

export function letGo(name: string): void {
  localStorage.removeItem(PREFIX + name);
}
