import { useCallback, useState } from 'react';
import { useMe } from './me.js';
import { keep, kept, letGo } from './shelf.js';

interface Kept<T> {
  readonly value: T;
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
  const find = () => {
    const found = kept<T>(person, name);
    return { person, name, value: found ?? initial, wasKept: found !== undefined };
  };
  const [held, hold] = useState(find);
  // Who it is may become known after the page has been drawn.
  if (held.person !== person || held.name !== name) hold(find());
  const keepOn = useCallback(
    (value: T) => {
      hold((now) => ({ ...now, value }));
      keep(person, name, value);
    },
    [person, name],
  );
  const forget = useCallback(() => letGo(person, name), [person, name]);
  return { value: held.value, keep: keepOn, forget, wasKept: held.wasKept };
}
