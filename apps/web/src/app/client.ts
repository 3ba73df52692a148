import { QueryClient } from '@tanstack/react-query';
import { hasEnded } from '../session/contact.js';
import { isPassing } from '../session/problem.js';

const TRIES = 3;

/** What was read stays until an event says that it has changed, or half a minute where events do not come through. */
export const client = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      enabled: () => !hasEnded(),
      retry: (failures, error) => isPassing(error) && failures < TRIES,
    },
  },
});
