import { useMutation, useQueryClient } from '@tanstack/react-query';
import { lookAtAll } from './changes.js';
import { contactIs } from './contact.js';
import { shownLanguage } from './language.js';
import { type Me, me } from './me.js';
import { actSent } from './own-acts.js';
import { answerOf, statusOf } from './problem.js';
import { isAnswered, keyOf } from './unanswered.js';

export interface Act {
  /** Where it is done: an offer's `href`, filled in. */
  readonly href: string;
  readonly body: object;
  /** The `ETag` of what was read, for acts that must not pass over another's. */
  readonly version?: string;
  readonly method?: 'POST' | 'PUT';
}

/** The rules do not allow it as it stands now, or another was first. */
const OVERTAKEN = [409, 412];

/** Sends acts. After one is accepted, or refused for what the page has not seen, everything that is shown is asked for anew. */
export function useAct<Answer = unknown>() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (act: Act): Promise<Answer> => {
      const answered = actSent();
      try {
        const answer = await send(act, client.getQueryData(me.queryKey));
        answered(answer);
        return answer as Answer;
      } catch (error) {
        answered();
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
  const sending = { by: by?.id, place: `sent ${method} ${href}`, text, version };
  const headers = {
    'content-type': 'application/json',
    accept: 'application/json',
    'accept-language': shownLanguage(),
    'idempotency-key': keyOf(sending),
    ...(by?.csrf !== undefined && { 'x-csrf-token': by.csrf }),
    ...(version !== undefined && { 'if-match': version }),
  };
  const answered = fetch(href, { method, headers, body: text }).then(async (response) => {
    const said: unknown = await response.json().catch(() => undefined);
    if (response.status < 500) isAnswered(sending);
    return response.ok ? { data: said, response } : { error: said, response };
  });
  return answerOf(answered);
}
