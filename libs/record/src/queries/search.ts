import { CLOSED, DECIDED_STATES, type EditionState } from '@anvisa/domain/directive/states';
import type { SwedishDate } from '@anvisa/domain/time';
import type { Queryable } from '../database/queryable.js';
import { areaOn } from './area-on.js';
import { endedBefore, endsOfStrategies, lastDayWith } from './ends-of-strategies.js';
import { appliedOn } from './in-force.js';
import { isMarked } from './secrecy.js';

/** An edition that says what was searched for, with the provisions that do. Matches stand between « and ». */
export interface Found {
  readonly directive: string;
  readonly number: number;
  readonly title: string;
  readonly area: string;
  readonly caseNumber: string;
  readonly state: EditionState;
  readonly inForceFrom: SwedishDate | null;
  readonly inForceUntil: SwedishDate | null;
  readonly provisions: readonly { readonly id: string; readonly number: number; readonly heading: string; readonly excerpt: string }[];
}

export interface SearchWanted {
  readonly words: string;
  /** Editions that are not public yet as well. */
  readonly drafts: boolean;
  /** Only editions that applied on this day. */
  readonly on?: SwedishDate | undefined;
  readonly limit: number;
}

/** What is looked for: as it was written, and its words where they are no more than that. */
export interface Words {
  /** The expression that makes the query of the parameter. */
  readonly query: (parameter: string) => string;
  readonly value: string | readonly string[];
}

/** A quotation mark, or a hyphen that begins a word: that within «it-klient» is a letter among others. */
const OPERATOR = /"|(?<![\p{L}\p{N}])-(?=[\p{L}\p{N}])/u;

/**
 * Reads what somebody looks for. Plain words are found by their Swedish stem or by how they begin: the stemmer takes «dator» for a form of «dat», and
 * a text's «datorer» must be found all the same. With quotes or a minus, it is read as the search engines do.
 */
export function wordsOf(text: string): Words {
  if (OPERATOR.test(text)) return { query: (parameter) => `websearch_to_tsquery('swedish', ${parameter})`, value: text };
  return { query: stemsOrBeginnings, value: text.toLowerCase().match(/[\p{L}\p{N}]+(-[\p{L}\p{N}]+)*/gu) ?? [] };
}

/**
 * Words of no weight, such as «och», have no stem and are not looked for. One with a hyphen is taken apart as it is in the texts: the whole, then its
 * parts, one after another.
 */
function stemsOrBeginnings(parameter: string): string {
  const read = "to_tsquery('swedish', word) || to_tsquery('simple', word || ':*')";
  return `(SELECT string_agg('(' || nullif((${read})::text, '') || ')', ' & ')::tsquery
    FROM unnest(${parameter}::text[]) AS word WHERE ts_lexize('swedish_stem', word) <> '{}')`;
}

/** Ranking reads each text: of a word that all directives use, so many are ranked and no more. */
const RANKED = 300;

const HEADLINE = "'StartSel=«, StopSel=», MaxWords=30, MinWords=12'";

/** A text without the marks that it is written with: those of lists, headings, tables, emphasis and links. */
function plain(text: string): string {
  const unlinked = `regexp_replace(${text}, '\\[([^]]*)\\]\\([^)]*\\)', '\\1', 'g')`;
  return `regexp_replace(${unlinked}, '(^|\\n)\\s*([-+*>]|#+|\\d+[.)])\\s+|\\|[\\s:|-]*|[*\`]+', ' ', 'g')`;
}

/** Swedish full-text search over what editions say: what has ended last, else the best first. What bears a mark of secrecy is found by nobody here: it is tried where it is read. */
export async function search(db: Queryable, { words, drafts, on, limit }: SearchWanted): Promise<readonly Found[]> {
  const { query, value } = wordsOf(words);
  const ends = await endsOfStrategies(db);
  const values: unknown[] = [value, limit];
  const given = (one: unknown) => `$${values.push(one)}`;
  const among = [
    ...(drafts ? [] : [`e.state = ANY(${given(DECIDED_STATES)})`]),
    ...(on === undefined ? [] : [appliedOn('e', `${given(on)}::date`, given(endedBefore(ends, on)))]),
  ];
  const { rows } = await db.query<Found>({
    name: `search${drafts ? '-all' : ''}${on === undefined ? '' : '-on'}${typeof value === 'string' ? '-as-written' : ''}`,
    text: `WITH q AS (SELECT ${query('$1')} AS query),
      found AS (
        SELECT t.directive, t.number, t.words, t.content FROM edition_text t
        ${among.length === 0 ? '' : `JOIN edition e ON e.directive = t.directive AND e.number = t.number AND ${among.join(' AND ')}`}
        WHERE to_tsvector('swedish', t.words) @@ ${query('$1')} AND NOT ${isMarked('t.directive', 't.number')} LIMIT ${RANKED}),
      ranked AS (SELECT f.*, ts_rank_cd(to_tsvector('swedish', f.words), q.query) AS rank FROM found f, q),
      best AS (SELECT r.*, e.state = ANY(${given(CLOSED)}) AS ended FROM ranked r JOIN edition e ON e.directive = r.directive AND e.number = r.number
        ORDER BY ended, rank DESC, r.directive, r.number LIMIT $2)
      SELECT b.directive, b.number, e.title, ${areaOn('b.directive')} AS area, e.case_number AS "caseNumber", e.state,
        e.in_force_from AS "inForceFrom", e.in_force_until AS "inForceUntil", coalesce(p.provisions, '[]') AS provisions
      FROM best b JOIN edition e ON e.directive = b.directive AND e.number = b.number
      CROSS JOIN LATERAL (SELECT json_agg(json_build_object('id', v->>'id', 'number', n, 'heading', v->>'heading',
          'excerpt', ts_headline('swedish', ${plain("v->>'text'")}, q.query, ${HEADLINE})) ORDER BY n) AS provisions
        FROM q, jsonb_array_elements(b.content->'provisions') WITH ORDINALITY AS every (v, n)
        WHERE to_tsvector('swedish', (v->>'heading') || ' ' || (v->>'text')) @@ q.query) p
      ORDER BY b.ended, b.rank DESC, b.directive, b.number`,
    values,
  });
  return rows.map((row) => ({ ...row, inForceUntil: lastDayWith(ends, row.directive, row.number, row.inForceUntil) }));
}
