import { useCallback, useEffect, useRef, useState } from 'react';
import { useKept } from './kept.js';
import { useMe } from './me.js';
import { statusOf } from './problem.js';
import { dropNote, readNote, writeNote } from './working-note.js';

/** One writes on for a moment before what one wrote is sent. */
const MOMENT_MS = 1_000;

export interface Noted<T> {
  readonly value: T;
  readonly keep: (value: T) => void;
  /** The act is done, or given up: nothing of what was written remains. */
  readonly forget: () => void;
  /** When the server last took it. Until then, and without a network, it is kept in this browser. */
  readonly savedAt: string | undefined;
  /** The same is written in another window: what is written here is kept here, and passes over nothing. */
  readonly isElsewhere: boolean;
}

/**
 * What somebody writes towards an act, kept in this browser at once and on the server a moment later: begun on a desk, it goes on on a phone.
 * `subject` names the act and its case, as `/api/working-notes` has it.
 */
export function useNoted<T extends object>(subject: string, initial: T): Noted<T> {
  const { value, keep: keepHere, forget: forgetHere, wasKept } = useKept(`note.${subject}`, initial);
  const csrf = useMe()?.csrf;
  const version = useRef<number>(undefined);
  const [unsent, setUnsent] = useState(wasKept ? value : undefined);
  const [savedAt, setSavedAt] = useState<string>();
  const [isElsewhere, setElsewhere] = useState(false);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is on the server is asked for once; afterwards this window writes.
  useEffect(() => {
    let left = false;
    readNote(subject).then(
      (note) => {
        version.current = note.version;
        if (left || wasKept || note.text === '') return;
        setSavedAt(note.at);
        keepHere({ ...initial, ...(JSON.parse(note.text) as T) });
      },
      () => undefined,
    );
    return () => {
      left = true;
    };
  }, [subject]);

  useEffect(() => {
    if (unsent === undefined || csrf === undefined || isElsewhere) return;
    const send = async () => {
      try {
        const seen = version.current ?? (await readNote(subject)).version;
        const note = await writeNote(subject, { version: seen, text: JSON.stringify(unsent) }, csrf);
        version.current = note.version;
        setSavedAt(note.at);
      } catch (error) {
        if (statusOf(error) === 412) setElsewhere(true);
      }
    };
    const timer = window.setTimeout(() => void send(), MOMENT_MS);
    return () => window.clearTimeout(timer);
  }, [unsent, csrf, subject, isElsewhere]);

  const keep = useCallback(
    (next: T) => {
      keepHere(next);
      setUnsent(next);
    },
    [keepHere],
  );
  const forget = useCallback(() => {
    setUnsent(undefined);
    forgetHere();
    if (csrf !== undefined) void dropNote(subject, csrf);
  }, [forgetHere, subject, csrf]);
  return { value, keep, forget, savedAt, isElsewhere };
}
