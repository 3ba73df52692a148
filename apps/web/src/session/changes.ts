import { focusManager, type Query, type QueryClient } from '@tanstack/react-query';
import { contactIs } from './contact.js';
import { type Me, me } from './me.js';
import { type News, tellNews } from './news.js';
import { doneByOthers, isActingElsewhere, shareOwnActs, type ToldEntry } from './own-acts.js';
import { readAnew } from './read-anew.js';
import { listen } from './stream.js';
import { TOGETHER_MS, untilNextLook } from './until-next-look.js';

/** Where a draft is read while it is written. */
export const WORKING_COPY = '/api/directives/{directive}/editions/{edition}/working-copy';
export const WORKING_COMMENTS = `${WORKING_COPY}/comments` as const;
/** Strategies, mandates and people: what somebody may do with a thing rests on them, and the thing's own entries do not tell it. */
const RIGHTS = /^(?:strategy|mandate|person)\//;
const ID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/** Lets what is shown change when the record changes, on whichever server the change was made. Answers how to stop. */
export function followChanges(client: QueryClient): () => void {
  let touched: ToldEntry[] = [];
  let hasBegun = false;
  let timer: number | undefined;
  let pause = TOGETHER_MS;

  const look = () => {
    // The answer to an act of one's own says which entries came of it.
    if (client.isMutating() > 0 || isActingElsewhere()) {
      timer = window.setTimeout(look, TOGETHER_MS);
      return;
    }
    const began = performance.now();
    void lookAt(client, touched).then(() => {
      pause = untilNextLook(performance.now() - began);
    });
    touched = [];
    timer = undefined;
  };
  const lookAgain = (path: string, data?: string) => {
    const ids = data && new Set(idsIn(data));
    void client.invalidateQueries({ predicate: (query) => query.queryKey[0] === path && (!ids || concerns(query, ids)) });
  };
  const stop = listen({
    onEntry: (data) => {
      touched.push({ ...(JSON.parse(data) as Omit<ToldEntry, 'isEarlier'>), isEarlier: !hasBegun });
      timer ??= window.setTimeout(look, pause);
    },
    // While somebody writes or comments, the draft or its comments alone change, and nothing else of its case.
    onWriting: (data) => lookAgain(WORKING_COPY, data),
    onCommenting: (data) => lookAgain(WORKING_COMMENTS, data),
    onWritingMissed: () => {
      lookAgain(WORKING_COPY);
      lookAgain(WORKING_COMMENTS);
    },
    onBegun: () => {
      hasBegun = true;
    },
    onLost: () => void whoAmI(client),
    onBack: () => void whoAmI(client).then(() => client.invalidateQueries()),
    onReadAnew: () => void lookAtAll(client),
  });

  const unshare = shareOwnActs();
  const lost = () => contactIs('away');
  const found = () => void whoAmI(client);
  window.addEventListener('offline', lost);
  window.addEventListener('online', found);
  // Whoever comes back to the window is asked first whether the session still holds: what is read then would else be read as the public.
  focusManager.setEventListener((focused) => {
    const seen = () => {
      if (document.visibilityState === 'visible') void whoAmI(client).then(() => focused());
    };
    window.addEventListener('visibilitychange', seen);
    return () => window.removeEventListener('visibilitychange', seen);
  });

  return () => {
    stop();
    unshare();
    window.clearTimeout(timer);
    window.removeEventListener('offline', lost);
    window.removeEventListener('online', found);
  };
}

/** A stream ends when its server does, when the network does, or when the session does: which of them, the answer to this says. */
async function whoAmI(client: QueryClient): Promise<void> {
  const before = client.getQueryData(me.queryKey);
  try {
    const now = await client.fetchQuery({ ...me, staleTime: 0, retry: false });
    // Somebody else has signed in, in another window of this browser: nothing of the former stays here.
    if (before && now && before.id !== now.id) window.location.reload();
  } catch {
    contactIs('away');
  }
}

/** Reads anew what the entries concern; and says so, where others made them and it did change. */
async function lookAt(client: QueryClient, entries: readonly ToldEntry[]): Promise<void> {
  const ids = new Set(entries.flatMap(aboutIn));
  const isOfRights = entries.some(({ stream }) => RIGHTS.test(stream));
  const changed = await readAnew(client, (query) => concerns(query, ids) || (isOfRights && !isMe(query)));
  const others = doneByOthers(entries, committeesOf(client.getQueryData(me.queryKey)));
  const last = others.at(-1);
  if (changed.length > 0 && last) tellNews(newsOf(others, changed) ?? { at: last.at });
}

/** What has happened since the page was read was not told: an act was refused for it, or the stream was away too long. The page is read anew, and what has changed is told. */
export async function lookAtAll(client: QueryClient): Promise<void> {
  const changed = await readAnew(client, (query) => !isMe(query));
  if (changed.length > 0) tellNews({ at: new Date().toISOString() });
}

/** The last of the entries that are about what has changed. */
function newsOf(entries: readonly ToldEntry[], changed: readonly Query[]): News | undefined {
  const named = new Set(changed.flatMap(({ queryKey }) => namedBy(queryKey)));
  return entries.findLast((entry) => named.size === 0 || aboutIn(entry).some((id) => named.has(id)));
}

/** What an entry is about: what its stream names, and whom it is meant for. */
function aboutIn({ stream, units = [] }: ToldEntry): readonly string[] {
  return [...idsIn(stream), ...units];
}

/** A reading of one thing changes with that thing; a list may change with anything, also one that is chosen from by an id. */
function concerns(query: Query, ids: ReadonlySet<string>): boolean {
  if (isMe(query)) return false;
  const named = namedBy(query.queryKey);
  return named.length === 0 || named.some((id) => ids.has(id));
}

/** The committees that somebody speaks for today. */
function committeesOf(who: Me | null | undefined): ReadonlySet<string> {
  const { roles = [], today = '' } = who ?? {};
  return new Set(roles.flatMap(({ unit, from, until = today }) => (unit !== undefined && from <= today && until >= today ? [unit] : [])));
}

/** Who one is is asked by itself. */
function isMe({ queryKey }: Query): boolean {
  return queryKey[0] === me.queryKey[0];
}

/** The things that a reading is of: what it is asked with names none. */
function namedBy(queryKey: Query['queryKey']): string[] {
  return idsIn(JSON.stringify(queryKey, (key, value: unknown) => (key === 'query' ? undefined : value)));
}

function idsIn(text: string): string[] {
  return text.match(ID) ?? [];
}
