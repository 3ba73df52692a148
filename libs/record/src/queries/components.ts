import type { Agreement } from '@anvisa/domain/area/area-map';
import type { SwedishDate } from '@anvisa/domain/time';
import type { Queryable } from '../database/queryable.js';
import { mapOn } from './area-on.js';

/** A delivery component that somebody may have meant, in its area. */
export interface FoundComponent {
  readonly id: string;
  readonly name: string;
  readonly area: string;
  readonly areaName: string;
  readonly yearlyCostSek: number;
  readonly agreements: readonly Agreement[];
}

/** More words than anybody types to say what they want to buy. */
const MOST_WORDS = 12;

/**
 * The components that somebody means by their words, the likeliest first, by the map that applies on a day. A word is known by its Swedish stem or
 * by how it begins, then by a shorter word of ours that it begins with («datorn»), then as a part of a longer one («telefonväxel»), and last by the name of its area. Shown are those
 * that answer to at least half as much as the best one does.
 */
export async function componentsMeant(
  db: Queryable,
  { words, on, limit }: { readonly words: string; readonly on: SwedishDate; readonly limit: number },
): Promise<readonly FoundComponent[]> {
  const asked = [...new Set(words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])].slice(0, MOST_WORDS);
  if (asked.length === 0) return [];
  const { rows } = await db.query<FoundComponent>({
    name: 'components-meant',
    text: `WITH applying AS ${mapOn('$2::date')},
      asked AS (SELECT word FROM unnest($1::text[]) AS word WHERE ts_lexize('swedish_stem', word) <> '{}'),
      weighed AS (SELECT c.*, (SELECT coalesce(sum(CASE
          WHEN to_tsvector('swedish', c.words) @@ (plainto_tsquery('swedish', word) || to_tsquery('simple', word || ':*')) THEN 4
          WHEN EXISTS (SELECT FROM regexp_split_to_table(lower(c.words), '[^[:alnum:]]+') AS ours WHERE length(ours) >= 4 AND starts_with(word, ours)) THEN 3
          WHEN length(word) >= 3 AND strpos(lower(c.words), word) > 0 THEN 2
          WHEN to_tsvector('swedish', c.area_name) @@ (plainto_tsquery('swedish', word) || to_tsquery('simple', word || ':*')) THEN 1
          ELSE 0 END), 0) FROM asked) AS weight
        FROM component c JOIN applying USING (map, version))
      SELECT id, name, area, area_name AS "areaName", yearly_cost_sek::float8 AS "yearlyCostSek", agreements FROM weighed
      WHERE weight > 0 AND weight * 2 >= (SELECT max(weight) FROM weighed) ORDER BY weight DESC, name COLLATE "sv-x-icu", id LIMIT $3`,
    values: [asked, on, limit],
  });
  return rows;
}

/** Whether a map of areas had begun to apply on a day. */
export async function isDivided(db: Queryable, on: SwedishDate): Promise<boolean> {
  const { rows } = await db.query<{ divided: boolean }>({
    name: 'is-divided',
    text: 'SELECT EXISTS (SELECT FROM component WHERE applies_from <= $1::date) AS divided',
    values: [on],
  });
  return rows[0]?.divided ?? false;
}
