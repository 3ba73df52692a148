import type { Content } from '@anvisa/domain/directive/content';
import type { OfEdition } from '@anvisa/domain/directive/edition-act';
import type { Queryable } from '../database/queryable.js';
import { isMarked } from './secrecy.js';

export interface EditionText {
  readonly hash: string;
  readonly content: Content;
}

/**
 * The words of an edition as they stand.
 * @param secrets whether whoever reads may read what bears a mark of secrecy.
 */
export async function textOf(
  db: Queryable,
  { directive, edition }: OfEdition,
  { secrets }: { readonly secrets: boolean },
): Promise<EditionText | undefined> {
  const { rows } = await db.query<EditionText>({
    name: secrets ? 'edition-text' : 'edition-text-open',
    text: `SELECT hash, content FROM edition_text WHERE directive = $1 AND number = $2 ${secrets ? '' : `AND NOT ${isMarked('$1', '$2')}`}`,
    values: [directive, edition],
  });
  return rows[0];
}
