import type { Queryable } from '../database/queryable.js';
import { HIDDEN, MARKED } from './secrecy.js';
import { type SeesDrafts, seenBy } from './seen-by.js';

/** The directives whose titles are hidden from somebody who may not read what is marked: those of whose editions they see one that is. */
export async function titlesHidden(db: Queryable, drafts: SeesDrafts): Promise<readonly string[]> {
  const values: unknown[] = [];
  const seen = drafts.all ? () => 'true' : seenBy(drafts, (value) => `$${values.push(value)}`);
  const { rows } = await db.query<{ directive: string }>(
    `SELECT DISTINCT e.directive FROM ${MARKED} m JOIN edition e ON e.directive = m.directive AND e.number = m.edition WHERE ${seen('e')}`,
    values,
  );
  return rows.map(({ directive }) => directive);
}

/** A part of a list of directives by title: what they are called there, and which belong to it. */
export interface Titled {
  readonly title: string;
  readonly where: string;
}

/**
 * Those whose titles are open keep the order of their index; those few that are hidden stand together, under one word. A page of the list is merged
 * from a page of each part: the list is never put in order as a whole.
 */
export function openAndHidden(hidden: readonly string[], given: (value: unknown) => string): readonly Titled[] {
  if (hidden.length === 0) return [{ title: 'd.title', where: 'true' }];
  const ids = `(${given(hidden)}::uuid[])`;
  return [
    { title: 'd.title', where: `d.id <> ALL${ids}` },
    { title: `'${HIDDEN}' COLLATE "sv-x-icu"`, where: `d.id = ANY${ids}` },
  ];
}
