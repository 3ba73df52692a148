import { namesOf } from '@anvisa/record/queries/names';
import type { CommentedWords, WorkingComment } from '@anvisa/record/queries/working-comments';
import type { Pool } from '../record.js';
import type { CommentInDraft } from './working-comment.answer.js';

/** A draft's comments, each with its answers. */
export async function commentsShown(pool: Pool, all: readonly WorkingComment[]): Promise<CommentInDraft[]> {
  const people = all.flatMap(({ writer, resolvedBy }) => (resolvedBy === null ? [writer] : [writer, resolvedBy]));
  const names = await namesOf(pool, [...new Set(people)]);
  const named = (id: string) => ({ id, name: names.get(id) ?? '' });
  const said = ({ id, writer, text, at }: WorkingComment) => ({ id, by: named(writer), text, at: at.toISOString() });
  return all.flatMap((one) =>
    isOnWords(one)
      ? {
          ...said(one),
          ...one.about,
          answers: answersTo(one.id, all).map(said),
          ...(one.resolvedBy !== null && { resolvedBy: named(one.resolvedBy) }),
        }
      : [],
  );
}

export function answersTo(comment: string, all: readonly WorkingComment[]): readonly WorkingComment[] {
  return all.filter(({ about }) => 'answers' in about && about.answers === comment);
}

export function isOnWords(comment: WorkingComment): comment is WorkingComment & { readonly about: CommentedWords } {
  return !('answers' in comment.about);
}
