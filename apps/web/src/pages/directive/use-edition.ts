import { skipToken, useQuery } from '@tanstack/react-query';
import { reading } from '../../session/read.js';

/** An edition with its text and decisions, once it is known which. */
export function useEdition(directive: string | undefined, edition: number | undefined) {
  const known = directive !== undefined && edition !== undefined;
  const options = reading('/api/directives/{directive}/editions/{edition}', {
    path: { directive: directive ?? '', edition: edition ?? 0 },
  });
  return useQuery({ ...options, queryFn: known ? options.queryFn : skipToken });
}
