import type { Content } from '@anvisa/domain/directive/content';
import type { OfEdition } from '@anvisa/domain/directive/edition-act';
import type { Queryable } from '../database/queryable.js';

export interface EditionText {
  readonly hash: string;
  readonly content: Content;
}

/** The words of an edition as they stand. */
export async function textOf(db: Queryable, { directive, edition }: OfEdition): Promise<EditionText | undefined> {
  const { rows } = await db.query<EditionText>({
    name: 'edition-text',
    text: 'SELECT hash, content FROM edition_text WHERE directive = $1 AND number = $2',
    values: [directive, edition],
  });
  return rows[0];
}
