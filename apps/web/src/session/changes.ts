import type { Query, QueryClient } from '@tanstack/react-query';
import { me } from './me.js';

/** Several entries come of one act, and one look is enough for all of them. */
const TOGETHER_MS = 250;
/** Where a draft is read while it is written. */
export const WORKING_COPY = '/api/directives/{directive}/editions/{edition}/working-copy';
const ID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/** Lets what is shown change when the record changes, on whichever server the change was made. Answers how to stop. */
export function followChanges(client: QueryClient): () => void {
  const source = new EventSource('/api/events');
  const touched = new Set<string>();
  let timer: number | undefined;
  source.addEventListener('entry', ({ data }: MessageEvent<string>) => {
    for (const id of idsIn(data)) touched.add(id);
    timer ??= window.setTimeout(look, TOGETHER_MS);
  });
  // While somebody writes, the draft alone changes, and nothing else of its case.
  source.addEventListener('working-copy', ({ data }: MessageEvent<string>) => {
    const ids = new Set(idsIn(data));
    void client.invalidateQueries({ predicate: (query) => query.queryKey[0] === WORKING_COPY && concerns(query, ids) });
  });

  function look() {
    timer = undefined;
    const ids = new Set(touched);
    touched.clear();
    void client.invalidateQueries({ predicate: (query) => concerns(query, ids) });
  }

  return () => {
    source.close();
    window.clearTimeout(timer);
  };
}

/** A reading of one thing changes with that thing; a list may change with anything. */
function concerns({ queryKey }: Query, ids: ReadonlySet<string>): boolean {
  if (queryKey[0] === me.queryKey[0]) return false;
  const named = idsIn(JSON.stringify(queryKey));
  return named.length === 0 || named.some((id) => ids.has(id));
}

function idsIn(text: string): string[] {
  return text.match(ID) ?? [];
}
