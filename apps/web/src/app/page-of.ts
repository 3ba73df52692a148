import { lazyRouteComponent } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import type { Namespace } from '../words/catalogue.js';
import { loadWords } from '../words/words.js';

/** A page that comes when somebody goes there: its code, and the words that it says. */
export function pageOf<P>(load: () => Promise<{ default: ComponentType<P> }>, ...words: readonly Namespace[]) {
  return lazyRouteComponent(() => Promise.all([load(), loadWords(...words)]).then(([page]) => page));
}
