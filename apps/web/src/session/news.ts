import { Told, useTold } from './told.js';

/** Something that others did has changed what is shown. */
export interface News {
  /** The kind of entry; left out where it is not known which of several changed the page. */
  readonly type?: string;
  readonly at: string;
}

const latest = new Told<News | undefined>(undefined);
export function useNews(): News | undefined {
  return useTold(latest);
}

export function tellNews(news: News | undefined): void {
  latest.tell(news);
}
