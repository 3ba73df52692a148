import type { components } from '@anvisa/api-client/api';
import { type QueryClient, queryOptions, useQuery } from '@tanstack/react-query';
import { api } from './api.js';
import { contactIs } from './contact.js';
import { answerOf, statusOf } from './problem.js';
import { letGoOfAll } from './shelf.js';

/** Who is signed in. What their browser must show with each act comes with it. */
export type Me = components['schemas']['MeAnswer'] & { readonly csrf?: string };

export const me = queryOptions({
  queryKey: ['/api/me'],
  // Whose session ended while the page stood here stays who they were, until they sign in again or go on as the public.
  queryFn: async ({ client, signal }): Promise<Me | null> => {
    const before = client.getQueryData<Me | null>(['/api/me']);
    const now = await whoIsSignedIn(signal);
    contactIs(before && !now ? 'ended' : 'in-touch');
    return now ?? before ?? null;
  },
  staleTime: 60_000,
});

async function whoIsSignedIn(signal: AbortSignal): Promise<Me | null> {
  try {
    return await answerOf(api.GET('/api/me', { signal }));
  } catch (error) {
    if (statusOf(error) === 401) return null;
    throw error;
  }
}

/** Whoever leaves the page on which their session ended goes on as the public. */
export function goOnAsPublic(client: QueryClient): void {
  client.setQueryData(me.queryKey, null);
  contactIs('in-touch');
  void client.invalidateQueries();
}

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
 * @throws where the server did not do so: they are signed in still, and what they wrote is there.
 */
export async function signOut(client: QueryClient): Promise<void> {
  const who = client.getQueryData(me.queryKey);
  // Who leaves by themselves need not be told that the session has ended.
  client.setQueryData(me.queryKey, null);
  const asked = answerOf(api.POST('/auth/sign-out', { headers: { 'x-csrf-token': who?.csrf ?? '' } }));
  const { endSession } = await asked.catch((error: unknown) => {
    client.setQueryData(me.queryKey, who);
    throw error;
  });
  letGoOfAll(who?.id);
  client.clear();
  window.location.assign(endSession ?? '/');
}
