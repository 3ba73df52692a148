import { Told, useTold } from './told.js';

/** Something that others did has changed what is shown. */
export interface News {
  /** The kind of entry; left out where it is not known which of several changed the page. */
  readonly type?: string;
  readonly at: string;
}

const latest = new Told<News | undefined>(undefined);
const mine = new Set<string>();

export function useNews(): News | undefined {
  return useTold(latest);
}

export function tellNews(news: News | undefined): void {
  latest.tell(news);
}

/** Entries that this page's own acts made: they are no news to whoever made them. */
export function madeHere(answer: unknown): void {
  const { receipt = [] } = (answer ?? {}) as { receipt?: readonly { readonly stream: string; readonly n: number }[] };
  for (const { stream, n } of receipt) mine.add(`${stream} ${n}`);
}

export function isMine({ stream, n }: { readonly stream: string; readonly n: number }): boolean {
  return mine.has(`${stream} ${n}`);
}
