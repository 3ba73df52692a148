import type { Content } from '@anvisa/domain/directive/content';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../session/api.js';
import { WORKING_COPY } from '../session/changes.js';
import { answerOf } from '../session/problem.js';

export interface OfEdition {
  readonly directive: string;
  readonly edition: number;
}

/** The draft as it stands on the server, and who has it open. */
export function workingCopy(of: OfEdition) {
  return queryOptions({ queryKey: [WORKING_COPY, of], queryFn: ({ signal }) => readCopy(of, signal) });
}

export function readCopy(of: OfEdition, signal?: AbortSignal) {
  return answerOf(api.GET(WORKING_COPY, { params: { path: of }, ...(signal && { signal }) }));
}

export async function writeCopy(of: OfEdition, content: Content, seen: number, csrf: string): Promise<number> {
  const params = { path: of, header: { 'If-Match': `"${seen}"` } };
  const body = JSON.parse(JSON.stringify({ content }).normalize('NFC')) as { content: never };
  return (await answerOf(api.PUT(WORKING_COPY, { params, body, headers: { 'x-csrf-token': csrf } }))).version;
}

/** Tells the others that I have the draft open, and where I am in it. */
export async function bePresent(of: OfEdition, provision: string | undefined, csrf: string) {
  const body = provision === undefined ? {} : { provision };
  const put = api.PUT(`${WORKING_COPY}/presence`, { params: { path: of }, body, headers: { 'x-csrf-token': csrf } });
  return answerOf(put);
}
