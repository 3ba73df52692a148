import { useSyncExternalStore } from 'react';

/** A phone, or a page at 400 %: one thing fits at a time. */
const NARROW = window.matchMedia('(max-width: 40rem)');

export function useIsNarrow(): boolean {
  return useSyncExternalStore(
    (changed) => {
      NARROW.addEventListener('change', changed);
      return () => NARROW.removeEventListener('change', changed);
    },
    () => NARROW.matches,
  );
}
