import { useMutation, useQueryClient } from '@tanstack/react-query';
import { lookAtAll } from './changes.js';
import { contactIs } from './contact.js';
import { shownLanguage } from './language.js';
import { type Me, me } from './me.js';
import { newId } from './new-id.js';
import { madeHere } from './news.js';
import { answerOf, statusOf } from './problem.js';
import { keep, kept, letGo } from './shelf.js';

export interface Act {
  /** Where it is done: an offer's `href`, filled in. */
  readonly href: string;
  readonly body: object;
  /** The `ETag` of what was read, for acts that must not pass over another's. */
  readonly version?: string;
  readonly method?: 'POST' | 'PUT';
}

/** Acts that were sent and not answered, each with its key: sent again, it is still done once. */
const unanswered = new Map<string, string>();

/** The last that was sent to an address. It outlives the page: whoever comes back and sends the same again does it once, too. */
interface Sent {
  readonly text: string;
  readonly key: string;
}

/** The rules do not allow it as it stands now, or another was first. */
const OVERTAKEN = [409, 412];

/** Sends acts. After one is accepted, or refused for what the page has not seen, everything that is shown is asked for anew. */
export function useAct<Answer = unknown>() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (act: Act): Promise<Answer> => {
      try {
        const answer = await send(act, client.getQueryData(me.queryKey));
        madeHere(answer);
        return answer as Answer;
      } catch (error) {
        if (statusOf(error) === 401) contactIs('ended');
        throw error;
      }
    },
    // Not waited for: what is read anew may take the form away, and with it what it does after the act.
    onSuccess: () => void client.invalidateQueries(),
    onError: (error) => {
      if (OVERTAKEN.includes(statusOf(error) ?? 0)) void lookAtAll(client);
    },
    networkMode: 'always',
  });
}

async function send({ href, body, version, method = 'POST' }: Act, by: Me | null | undefined): Promise<unknown> {
  const text = JSON.stringify(body);
  const place = `sent ${method} ${href}`;
  const name = `${by?.id}\n${place}\n${text}`;
  const last = kept<Sent>(by?.id, place);
  const key = unanswered.get(name) ?? (last?.text === text ? last.key : newId());
  unanswered.set(name, key);
  keep(by?.id, place, { text, key });
  const headers = {
    'content-type': 'application/json',
    accept: 'application/json',
    'accept-language': shownLanguage(),
    'idempotency-key': key,
    ...(by?.csrf !== undefined && { 'x-csrf-token': by.csrf }),
    ...(version !== undefined && { 'if-match': version }),
  };
  const answered = fetch(href, { method, headers, body: text }).then(async (response) => {
    const said: unknown = await response.json().catch(() => undefined);
    if (response.status < 500) {
      unanswered.delete(name);
      letGo(by?.id, place);
    }
    return response.ok ? { data: said, response } : { error: said, response };
  });
  return answerOf(answered);
}
