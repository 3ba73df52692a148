import { lazyRouteComponent } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import { seekServer } from '../session/seek-server.js';
import type { Namespace } from '../words/catalogue.js';
import { loadWords } from '../words/words.js';

/**
 * A page that comes when somebody goes there: its code, and the words that it says. Where they do not come the router begins the page anew, since
 * another version of the product may have taken their place; while the server is away, that it is so is what went wrong.
 */
export function pageOf<P>(load: () => Promise<{ default: ComponentType<P> }>, ...words: readonly Namespace[]) {
  return lazyRouteComponent(() =>
    Promise.all([load(), loadWords(...words)]).then(
      ([page]) => page,
      async (cause: unknown) => {
        await seekServer();
        throw cause;
      },
    ),
  );
}
