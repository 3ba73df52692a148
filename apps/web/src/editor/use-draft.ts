import type { Content } from '@anvisa/domain/directive/content';
import { useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { useMe } from '../session/me.js';
import { keep, kept, letGo } from '../session/shelf.js';
import { type Draft, draftBegun, standing } from './draft.js';
import { DraftKeeper, type Safe } from './draft-keeper.js';
import type { Place, Unreadable } from './places.js';
import { type OfEdition, readCopy, workingCopy, writeCopy } from './working-copy.js';

export interface Writing {
  /** The text as it stands for all who write in it. */
  readonly content: Content;
  readonly write: (content: Content) => void;
  /** What I wrote where I must choose, and they had written too. */
  readonly draft: Draft;
  readonly choose: (place: Place, value: string) => void;
  readonly unreadable: Unreadable;
  /** Nothing, once it can be read. */
  readonly holdUnreadable: (place: keyof Unreadable, text: string | undefined) => void;
  readonly safe: Safe;
  /** Sends what is not sent. @returns whether the server has it all. */
  readonly send: () => Promise<boolean>;
}

/** What the server has of a draft, before one begins to write in it. */
export function useCopy(of: OfEdition) {
  return useQuery(workingCopy(of));
}

/** A draft to write in, saved by itself. `begun` is what it says where nobody has written. */
export function useDraft(of: OfEdition, begun: Content): Writing {
  const me = useMe();
  const copy = useCopy(of).data;
  const signedIn = me?.csrf;
  const csrf = useRef(signedIn ?? '');
  csrf.current = signedIn ?? csrf.current;
  const [keeper] = useState(() => keeperOf(of, me?.id, begun, copy, () => csrf.current));
  const { draft, safe } = useSyncExternalStore(keeper.subscribe, keeper.current);
  const [unreadable, setUnreadable] = useState<Unreadable>({});

  useEffect(() => {
    if (copy) keeper.receive({ content: copy.content ?? begun, version: copy.version });
  }, [copy, keeper, begun]);

  // Signed in again, or the network is back: what was kept goes.
  useEffect(() => {
    const send = () => void keeper.send();
    if (signedIn !== undefined) send();
    window.addEventListener('online', send);
    return () => {
      window.removeEventListener('online', send);
      keeper.stop();
      void keeper.send();
    };
  }, [signedIn, keeper]);

  return {
    content: standing(draft),
    draft,
    safe,
    write: useCallback((content: Content) => keeper.write(content), [keeper]),
    choose: useCallback((place: Place, value: string) => keeper.choose(place, value), [keeper]),
    send: useCallback(() => keeper.send(), [keeper]),
    unreadable,
    holdUnreadable: useCallback(
      (place: keyof Unreadable, text: string | undefined) =>
        setUnreadable((now) => {
          const { [place]: _, ...others } = now;
          return text === undefined ? others : { ...others, [place]: text };
        }),
      [],
    ),
  };
}

/** What I wrote and the server did not take: it lies in this browser until it is sent or let go of. */
export function useHeld(of: OfEdition): { readonly content: Content | undefined; readonly letGo: () => void } {
  const person = useMe()?.id;
  const [isGone, setGone] = useState(false);
  const content = useMemo(() => kept<Draft>(person, nameOf(of))?.mine, [person, of]);
  return {
    content: isGone ? undefined : content,
    letGo: () => {
      letGo(person, nameOf(of));
      setGone(true);
    },
  };
}

function nameOf({ directive, edition }: OfEdition): string {
  return `utkast.${directive}.${edition}`;
}

function keeperOf(
  of: OfEdition,
  person: string | undefined,
  begun: Content,
  copy: { content?: Content; version: number; at?: string } | undefined,
  csrf: () => string,
): DraftKeeper {
  const name = nameOf(of);
  const shelf = { keep: (draft: Draft) => keep(person, name, draft), letGo: () => letGo(person, name) };
  const server = {
    read: async () => {
      const { content = begun, version } = await readCopy(of);
      return { content, version };
    },
    write: (content: Content, seen: number) => writeCopy(of, content, seen, csrf()),
  };
  const draft = kept<Draft>(person, name) ?? draftBegun(copy?.content ?? begun, copy?.version ?? 0);
  return new DraftKeeper(server, shelf, draft, copy?.at);
}
