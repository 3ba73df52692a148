import { useSyncExternalStore } from 'react';

/** Something that others did has changed what is shown. */
export interface News {
  /** The kind of entry; left out where it is not known which of several changed the page. */
  readonly type?: string;
  readonly at: string;
}

let latest: News | undefined;
const told = new Set<() => void>();
const mine = new Set<string>();

export function useNews(): News | undefined {
  return useSyncExternalStore(follow, () => latest);
}

export function tellNews(news: News | undefined): void {
  latest = news;
  for (const tell of told) tell();
}

/** Entries that this page's own acts made: they are no news to whoever made them. */
export function madeHere(answer: unknown): void {
  const { receipt = [] } = (answer ?? {}) as { receipt?: readonly { readonly stream: string; readonly n: number }[] };
  for (const { stream, n } of receipt) mine.add(`${stream} ${n}`);
}

export function isMine({ stream, n }: { readonly stream: string; readonly n: number }): boolean {
  return mine.has(`${stream} ${n}`);
}

function follow(tell: () => void): () => void {
  told.add(tell);
  return () => told.delete(tell);
}
