import type { components } from '@anvisa/api-client/api';
import { type QueryClient, queryOptions, useQuery } from '@tanstack/react-query';
import { api } from './api.js';
import { forgetAll } from './kept.js';
import { answerOf, statusOf } from './problem.js';

/** Who is signed in. What their browser must show with each act comes with it. */
export type Me = components['schemas']['MeAnswer'] & { readonly csrf?: string };

export const me = queryOptions({
  queryKey: ['/api/me'],
  queryFn: async ({ signal }): Promise<Me | null> => {
    try {
      return await answerOf(api.GET('/api/me', { signal }));
    } catch (error) {
      if (statusOf(error) === 401) return null;
      throw error;
    }
  },
  staleTime: 60_000,
});

/** Undefined while nobody knows; null for the public. */
export function useMe(): Me | null | undefined {
  return useQuery(me).data;
}

/** Where one signs in, and comes back to what one was reading. */
export function signInAddress(back: string = here()): string {
  return `/auth/sign-in?return=${encodeURIComponent(back)}`;
}

function here(): string {
  return window.location.pathname + window.location.search + window.location.hash;
}

/**
 * Ends the session here and, where the sign-in service has a page for it, there: otherwise the next sign-in picks the same person without asking.
 * What was written and not sent goes with it.
 */
export async function signOut(client: QueryClient): Promise<void> {
  const csrf = client.getQueryData(me.queryKey)?.csrf ?? '';
  const { endSession } = await answerOf(api.POST('/auth/sign-out', { headers: { 'x-csrf-token': csrf } }));
  forgetAll();
  client.clear();
  window.location.assign(endSession ?? '/');
}
