import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import { useMe } from '../session/me.js';
import { useCopy } from './use-draft.js';
import { bePresent, type OfEdition, workingCopy } from './working-copy.js';

/** The server forgets who has not said for half a minute that they are there. */
const SAY_EVERY_MS = 12_000;

export interface Present {
  readonly name: string;
  /** The provision that they are at. */
  readonly provision?: string;
}

/** Who else has the draft open, and where; and a way to say where I am. */
export function usePresence(of: OfEdition): { others: readonly Present[]; beAt: (provision: string | undefined) => void } {
  const me = useMe();
  const client = useQueryClient();
  const { data } = useCopy(of);
  const [at, setAt] = useState<string>();
  const csrf = me?.csrf;
  const { directive, edition } = of;

  useEffect(() => {
    if (csrf === undefined) return;
    const say = () =>
      bePresent({ directive, edition }, at, csrf).then(
        ({ present }) => client.setQueryData(workingCopy({ directive, edition }).queryKey, (copy) => copy && { ...copy, present }),
        () => undefined,
      );
    void say();
    const timer = window.setInterval(() => void say(), SAY_EVERY_MS);
    return () => window.clearInterval(timer);
  }, [directive, edition, at, csrf, client]);

  const others = (data?.present ?? [])
    .filter(({ person }) => person.id !== me?.id)
    .map(({ person: { name }, provision }) => ({ name, ...(provision !== undefined && { provision }) }));
  return { others, beAt: useCallback((provision: string | undefined) => setAt(provision), []) };
}
