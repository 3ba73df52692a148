import { useCallback, useEffect, useRef, useState } from 'react';
import { contactIs } from './contact.js';
import { useKept } from './kept.js';
import { useMe } from './me.js';
import { statusOf } from './problem.js';
import { dropNote, readNote, type WorkingNote, writeNote } from './working-note.js';

/** One writes on for a moment before what one wrote is sent. */
const MOMENT_MS = 1_000;
/** Without a network it is tried again this often. */
const PATIENCE_MS = 5_000;

export interface Noted<T> {
  readonly value: T;
  readonly keep: (value: T) => void;
  /** The act is done, or given up: nothing of what was written remains. */
  readonly forget: () => void;
  /** When the server last took it. Until then, and without a network, it is kept in this browser. */
  readonly savedAt: string | undefined;
  /** The server has all of it. */
  readonly isSent: boolean;
  /** The server could not take the last of it: that is in this browser alone, and is sent as soon as it can be. */
  readonly isHere: boolean;
  /** The same was written on elsewhere: what is written here is kept here, and passes over nothing. */
  readonly isElsewhere: boolean;
  /** Lets go of what is written here, for what was written elsewhere. */
  readonly takeTheirs: () => void;
}

/** What is written, the server's version that it goes on from, and whether the server has it. */
interface Copy<T> {
  readonly value: T;
  readonly seen: number;
  readonly isSent: boolean;
  /** The first and the last text that were sent and not answered: either may stand there all the same. */
  readonly unanswered?: readonly string[];
}

/**
 * What somebody writes towards an act, kept in this browser at once and on the server a moment later: begun on a desk, it goes on on a phone,
 * and then on the desk again. `subject` names the act and its case, as `/api/working-notes` has it.
 */
export function useNoted<T extends object>(subject: string, initial: T): Noted<T> {
  const begun: Copy<T> = { value: initial, seen: 0, isSent: true };
  const { value: copy, current, keep: hold, forget: letGo } = useKept(`note.${subject}`, begun);
  const csrf = useMe()?.csrf;
  const isKnown = csrf !== undefined;
  const isGone = useRef(false);
  // One request after the other: each goes on from the version that the one before found or made.
  const asking = useRef<Promise<unknown>>(Promise.resolve());
  const [savedAt, setSavedAt] = useState<string>();
  const [isElsewhere, setElsewhere] = useState(false);
  const [tries, setTries] = useState(0);

  const take = ({ version, text, at }: WorkingNote) => {
    hold({ value: text === '' ? initial : { ...initial, ...(JSON.parse(text) as T) }, seen: version, isSent: true });
    setSavedAt(at);
    setElsewhere(false);
  };
  const meet = (note: WorkingNote) => {
    const { seen, isSent, value, unanswered = [] } = current();
    if (isGone.current) return;
    if (note.version === seen) setSavedAt(note.at);
    else if (isSent) take(note);
    else if (note.version === 0 || unanswered.includes(note.text)) {
      hold({ value, seen: note.version, isSent: note.text === JSON.stringify(value) });
      setSavedAt(note.at);
    } else setElsewhere(true);
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is on the server is met once; afterwards this window writes.
  useEffect(() => {
    if (!isKnown) return;
    let left = false;
    asking.current = readNote(subject).then(
      (note) => left || meet(note),
      () => undefined,
    );
    return () => {
      left = true;
    };
  }, [subject, isKnown]);

  const { value, isSent } = copy;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a failed try is a reason to try again.
  useEffect(() => {
    if (isSent || csrf === undefined || isElsewhere) return;
    const send = async () => {
      const { value: sent, seen, isSent: isThere, unanswered = [] } = current();
      if (isGone.current || isThere) return;
      const text = JSON.stringify(sent);
      hold({ ...current(), unanswered: [unanswered[0] ?? text, text] });
      try {
        const note = await writeNote(subject, { version: seen, text }, csrf);
        if (isGone.current) return;
        const { value: written } = current();
        hold({ value: written, seen: note.version, isSent: written === sent });
        setSavedAt(note.at);
        setTries(0);
      } catch (error) {
        if (statusOf(error) === 401) contactIs('ended');
        // Another window was first, or this one, and did not hear the answer.
        if (statusOf(error) === 412) await readNote(subject).then(meet, () => undefined);
        setTries(tries + 1);
      }
    };
    const queue = () => {
      asking.current = asking.current.then(send);
    };
    const timer = window.setTimeout(queue, tries === 0 ? MOMENT_MS : PATIENCE_MS);
    return () => window.clearTimeout(timer);
  }, [value, isSent, csrf, subject, isElsewhere, tries]);

  const keep = useCallback(
    (next: T) => {
      isGone.current = false;
      setTries(0);
      hold({ ...current(), value: next, isSent: false });
    },
    [current, hold],
  );
  const forget = useCallback(() => {
    isGone.current = true;
    hold({ value: current().value, seen: 0, isSent: true });
    letGo();
    if (csrf !== undefined) asking.current = asking.current.then(() => dropNote(subject, csrf));
  }, [current, hold, letGo, subject, csrf]);
  const takeTheirs = () => void readNote(subject).then(take, () => undefined);
  return { value, keep, forget, savedAt, isSent, isHere: tries > 0 && !isSent, isElsewhere, takeTheirs };
}
