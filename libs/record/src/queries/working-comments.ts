import type { OfEdition } from '@anvisa/domain/directive/edition-act';
import type { Queryable } from '../database/queryable.js';
import { NOW } from './instance.js';
import { WORKING_CHANNEL } from './working-copies.js';

/** Said on the channel of working copies: the comments of this one have changed. */
export const COMMENTS = 'comments';

/** The words of a draft that a comment stands at. */
export interface CommentedWords {
  readonly provision: string;
  /** As they stood; empty where the comment is about the whole provision. */
  readonly quote: string;
  /** The words just before them: what tells them from the same words elsewhere in the provision. */
  readonly before: string;
}

/** A comment on words, or an answer to one. */
export interface WorkingComment {
  readonly id: string;
  readonly about: CommentedWords | { readonly answers: string };
  readonly text: string;
  readonly writer: string;
  readonly at: Date;
  /** Who marked it as done; an answer is done with what it answers. */
  readonly resolvedBy: string | null;
}

interface Row extends CommentedWords, Pick<WorkingComment, 'id' | 'text' | 'writer' | 'at' | 'resolvedBy'> {
  readonly answers: string | null;
}

/** The comments of a draft in the order they came. Those from before the draft was last opened went with its working copy. */
export async function workingCommentsOf(db: Queryable, { directive, edition }: OfEdition): Promise<readonly WorkingComment[]> {
  const { rows } = await db.query<Row>({
    name: 'working-comments',
    text: `SELECT w.id, w.answers, w.provision, w.quote, w.before, w.text, w.writer, w.at, w.resolved_by AS "resolvedBy"
      FROM working_comment w JOIN edition e ON e.directive = w.directive AND e.number = w.number
      WHERE w.directive = $1 AND w.number = $2 AND e.state = 'draft' AND w.at >= e.since ORDER BY w.at, w.id`,
    values: [directive, edition],
  });
  return rows.map(({ answers, provision, quote, before, ...rest }) => ({
    ...rest,
    about: answers === null ? { provision, quote, before } : { answers },
  }));
}

/** Puts a comment or an answer there. One that is sent again stands as it did. */
export async function putWorkingComment(
  db: Queryable,
  { directive, edition }: OfEdition,
  { id, about, text, writer }: Pick<WorkingComment, 'id' | 'about' | 'text' | 'writer'>,
): Promise<void> {
  const [answers, words] = 'answers' in about ? [about.answers, undefined] : [null, about];
  await db.query({
    name: 'put-working-comment',
    text: told(`INSERT INTO working_comment (directive, number, id, answers, provision, quote, before, text, writer, at)
      VALUES ($1::uuid, $2::int, $3, $4, $5, $6, $7, $8, $9, ${NOW}) ON CONFLICT DO NOTHING`),
    values: [directive, edition, id, answers, words?.provision, words?.quote, words?.before, text, writer],
  });
}

/** Marks a comment as done, or as open again where nobody is named. */
export async function resolveWorkingComment(
  db: Queryable,
  { directive, edition }: OfEdition,
  id: string,
  by: string | null,
): Promise<void> {
  await db.query({
    name: 'resolve-working-comment',
    text: told('UPDATE working_comment SET resolved_by = $4 WHERE directive = $1::uuid AND number = $2::int AND id = $3'),
    values: [directive, edition, id, by],
  });
}

export async function dropWorkingComment(db: Queryable, { directive, edition }: OfEdition, id: string): Promise<void> {
  await db.query({
    name: 'drop-working-comment',
    text: told('DELETE FROM working_comment WHERE directive = $1::uuid AND number = $2::int AND id = $3'),
    values: [directive, edition, id],
  });
}

/** A change that the others in the draft are told of. */
function told(change: string): string {
  return `WITH changed AS (${change} RETURNING id)
    SELECT pg_notify('${WORKING_CHANNEL}', concat_ws(' ', $1::text, $2::text, '${COMMENTS}')) FROM changed`;
}
