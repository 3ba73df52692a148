import type { paths } from '@anvisa/api-client/api';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { api } from './api.js';
import { answerOf } from './problem.js';

type Get<P extends keyof paths> = paths[P] extends { get: infer G } ? G : never;
type Readable = { [P in keyof paths]: paths[P] extends { get: { responses: { 200: unknown } } } ? P : never }[keyof paths];

/** What an address answers. */
export type Answer<P extends keyof paths> = Get<P> extends { responses: { 200: { content: { 'application/json': infer A } } } } ? A : never;
type Params<P extends keyof paths> = Get<P> extends { parameters: infer Q } ? Pick<Q, Extract<keyof Q, 'path' | 'query'>> : never;
export type Asked<P extends keyof paths> = Partial<Params<P>> extends Params<P> ? [params?: Params<P>] : [params: Params<P>];

/** Asks an address whose type the caller has seen to. */
export const openApi = api as unknown as {
  GET(path: string, init: object): Promise<{ data?: unknown; error?: unknown; response: Response }>;
};

/** A reading, with the key that it is kept under: its address and what it was asked with. */
export function reading<P extends Readable>(path: P, ...[params]: Asked<P>) {
  return queryOptions({
    queryKey: [path, params ?? {}],
    queryFn: ({ signal }) => answerOf(openApi.GET(path, { params, signal })) as Promise<Answer<P>>,
  });
}

export function useRead<P extends Readable>(path: P, ...asked: Asked<P>) {
  return useQuery(reading(path, ...asked));
}

/** An answer with the version that it is of: acts on it name it, so that they do not pass over another's. */
export interface Versioned<A> {
  readonly answer: A;
  readonly version: string;
}

export function useVersioned<P extends Readable>(path: P, ...[params]: Asked<P>) {
  return useQuery({
    queryKey: [path, params ?? {}, 'versioned'],
    queryFn: async ({ signal }): Promise<Versioned<Answer<P>>> => {
      const asked = openApi.GET(path, { params, signal });
      const answer = (await answerOf(asked)) as Answer<P>;
      return { answer, version: (await asked).response.headers.get('etag') ?? '' };
    },
  });
}
