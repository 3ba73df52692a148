import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext } from '@tanstack/react-router';
import { Gone } from './gone.js';
import { Shell } from './shell.js';

/** What all pages hang on. */
export const root = createRootRouteWithContext<{ readonly client: QueryClient }>()({
  component: Shell,
  notFoundComponent: Gone,
});
