import { useState, useSyncExternalStore } from 'react';
import { useMe } from './me.js';
import { keep, kept, letGo } from './shelf.js';

interface Kept<T> {
  readonly value: T;
  /** The value at this instant, which the page may not have drawn yet. */
  readonly current: () => T;
  readonly keep: (value: T) => void;
  readonly forget: () => void;
  readonly wasKept: boolean;
}

/**
 * What somebody writes, kept in this browser from the first letter on: a lost network, an ended session or a closed tab loses none of it.
 * `name` says what it is for, such as the act's address. After the answer, `forget` lets go of it.
 */
export function useKept<T>(name: string, initial: T): Kept<T> {
  const person = useMe()?.id;
  const [writing, setWriting] = useState(() => writingOf(person, name, initial));
  // Who it is may become known after the page has been drawn.
  if (writing.person !== person || writing.name !== name) setWriting(writingOf(person, name, initial));
  const value = useSyncExternalStore(writing.follow, writing.current);
  const { current, keep: keepOn, forget, wasKept } = writing;
  return { value, current, keep: keepOn, forget, wasKept };
}

/** Held outside of what draws it: a letter and a server's answer that come together are taken in the order in which they came. */
function writingOf<T>(person: string | undefined, name: string, initial: T) {
  const found = kept<T>(person, name);
  const followers = new Set<() => void>();
  let value = found ?? initial;
  return {
    person,
    name,
    wasKept: found !== undefined,
    current: () => value,
    keep: (next: T) => {
      value = next;
      keep(person, name, next);
      for (const follower of followers) follower();
    },
    forget: () => letGo(person, name),
    follow: (follower: () => void) => {
      followers.add(follower);
      return () => followers.delete(follower);
    },
  };
}
