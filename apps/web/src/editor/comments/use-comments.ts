import type { paths } from '@anvisa/api-client/api';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../session/api.js';
import { WORKING_COMMENTS } from '../../session/changes.js';
import { useMe } from '../../session/me.js';
import { answerOf } from '../../session/problem.js';
import { type Answer, reading, useRead } from '../../session/read.js';
import type { OfEdition } from '../working-copy.js';
import type { Quoted } from './quoted.js';

type Said = Answer<typeof WORKING_COMMENTS>;
export type Comment = Said['comments'][number];

/** The words that a comment is begun on. */
export interface AtWords extends Quoted {
  readonly provision: string;
}

/** What is done with comments; each way is sent once, however often it has to be tried. */
type CommentAct =
  | { readonly does: 'comment'; readonly id: string; readonly at: AtWords; readonly text: string }
  | { readonly does: 'answer'; readonly id: string; readonly comment: string; readonly text: string }
  | { readonly does: 'resolve'; readonly comment: string; readonly resolved: boolean }
  | { readonly does: 'drop'; readonly comment: string };

/** The comments in a draft, as they change. */
export function useComments(of: OfEdition): readonly Comment[] {
  return useRead(WORKING_COMMENTS, { path: of }).data?.comments ?? NONE;
}

const NONE: readonly Comment[] = [];

export function useCommentAct(of: OfEdition) {
  const client = useQueryClient();
  const csrf = useMe()?.csrf;
  return useMutation({
    mutationFn: (act: CommentAct) => answerOf<Said | undefined>(sent(of, act, { 'x-csrf-token': csrf ?? '' })),
    onSuccess: async (said) => {
      const { queryKey } = reading(WORKING_COMMENTS, { path: of });
      if (said) client.setQueryData(queryKey, said);
      else await client.invalidateQueries({ queryKey });
    },
    networkMode: 'always',
  });
}

function sent(of: OfEdition, act: CommentAct, headers: Readonly<Record<string, string>>) {
  const path = { ...of, comment: act.does === 'comment' ? act.id : act.comment };
  switch (act.does) {
    case 'comment':
      return api.PUT(ONE, { params: { path }, body: { ...act.at, text: act.text }, headers });
    case 'answer':
      return api.PUT(`${ONE}/answers/{answer}`, { params: { path: { ...path, answer: act.id } }, body: { text: act.text }, headers });
    case 'resolve':
      return api.PUT(`${ONE}/resolution`, { params: { path }, body: { resolved: act.resolved }, headers });
    case 'drop':
      return api.DELETE(ONE, { params: { path }, headers });
  }
}

const ONE = `${WORKING_COMMENTS}/{comment}` as const satisfies keyof paths;
