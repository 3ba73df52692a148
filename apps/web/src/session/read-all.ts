import type { paths } from '@anvisa/api-client/api';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { answerOf } from './problem.js';
import { type Answer, type Asked, openApi } from './read.js';

/** As many items as the server gives at once, and as many pages as a page waits for: 10,000 items. */
const A_PAGE = 200;
const MOST_PAGES = 50;

interface Page {
  readonly items: readonly unknown[];
  readonly next?: string;
}

type Listing = { [P in keyof paths]: Answer<P> extends Page ? P : never }[keyof paths];

/**
 * A list that must be whole: what one chooses from, or finds names in. It is read page by page until there is no next.
 * @throws on a list longer than that: the page says that it could not be read, and none is cut short unseen.
 */
export function readingAll<P extends Listing>(path: P, ...[params]: Asked<P>) {
  const asked = params as { readonly path?: object; readonly query?: object } | undefined;
  const page = (cursor: string | undefined, signal: AbortSignal) =>
    answerOf(
      openApi.GET(path, { params: { ...asked, query: { ...asked?.query, limit: A_PAGE, ...(cursor && { cursor }) } }, signal }),
    ) as Promise<Page>;
  return queryOptions({
    queryKey: [path, params ?? {}, 'all'],
    queryFn: async ({ signal }): Promise<Answer<P>> => {
      const pages: Page[] = [];
      do {
        if (pages.length === MOST_PAGES) throw new Error(`${path} has more than ${A_PAGE * MOST_PAGES} items`);
        pages.push(await page(pages.at(-1)?.next, signal));
      } while (pages.at(-1)?.next !== undefined);
      return { ...pages[0], next: undefined, items: pages.flatMap(({ items }) => items) } as Answer<P>;
    },
  });
}

export function useReadAll<P extends Listing>(path: P, ...asked: Asked<P>) {
  return useQuery(readingAll(path, ...asked));
}
