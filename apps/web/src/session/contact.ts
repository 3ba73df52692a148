import { useSyncExternalStore } from 'react';

/** How the page stands with the server: in touch with it, out of its reach since an instant, or after the end of the session that it began with. */
export type Contact = { readonly how: 'in-touch' } | { readonly how: 'away'; readonly since: string } | { readonly how: 'ended' };

let now: Contact = { how: 'in-touch' };
const told = new Set<() => void>();

export function useContact(): Contact {
  return useSyncExternalStore(follow, () => now);
}

/** The session has ended under the page. What stands there stays, and nothing is read anew as the public, until somebody goes on. */
export function hasEnded(): boolean {
  return now.how === 'ended';
}

export function contactIs(how: Contact['how']): void {
  if (how === now.how) return;
  now = how === 'away' ? { how, since: new Date().toISOString() } : { how };
  for (const tell of told) tell();
}

function follow(tell: () => void): () => void {
  told.add(tell);
  return () => told.delete(tell);
}
