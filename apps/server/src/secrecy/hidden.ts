import type { Directive, Edition } from '@anvisa/domain/directive/directive';
import type { OfEdition } from '@anvisa/domain/directive/edition-act';
import { isPublic, reachesCase } from '@anvisa/domain/permission/reaches';
import type { Reader } from '@anvisa/record/queries/reader';
import { editionsMarked, HIDDEN, type HoldingMark, marksOn } from '@anvisa/record/queries/secrecy';
import { stateOf } from '@anvisa/record/queries/states';
import type { Read } from '../reads/reading.guard.js';
import { readsPart } from '../reads/reads-part.js';
import type { Pool } from '../record.js';
import type { SecrecyMarkAnswer } from './secrecy.answer.js';

/** What of an edition's case is hidden from a reader today: tried anew at each reading. */
export interface Tried {
  readonly marks: readonly HoldingMark[];
  /** The whole case. */
  readonly hidden: boolean;
  /** Documents by number. */
  readonly hides: (document: number) => boolean;
}

export async function tried(pool: Pool, of: OfEdition, edition: Edition, reader: Reader | undefined): Promise<Tried> {
  const marks = await marksOn(pool, of);
  const binding = marks.length === 0 || readsPart('secrets', reader, edition) ? [] : marks;
  const hidden = binding.some(({ document }) => document === null);
  return { marks, hidden, hides: (document) => hidden || binding.some((mark) => mark.document === document) };
}

/** What a directive is called to a reader: its title is hidden where one of its editions that they see is. */
export async function titleShown(pool: Pool, { id, title, editions }: Directive, { reader, reach }: Read): Promise<string> {
  const marked = await editionsMarked(pool, id);
  const seen = editions.filter((edition) => isPublic(edition) || reachesCase(reach, edition));
  return hiddenOf(seen, marked, reader).length > 0 ? HIDDEN : title;
}

/** The editions of a directive whose cases marks hide as a whole from a reader today. */
export async function editionsHidden(pool: Pool, directive: string, reader: Reader | undefined): Promise<readonly number[]> {
  const marked = await editionsMarked(pool, directive);
  if (marked.length === 0) return [];
  return hiddenOf((await stateOf(pool, 'directive', directive))?.state.editions ?? [], marked, reader);
}

function hiddenOf(editions: readonly Edition[], marked: readonly number[], reader: Reader | undefined): readonly number[] {
  return editions
    .filter((edition) => marked.includes(edition.number) && !readsPart('secrets', reader, edition))
    .map(({ number }) => number);
}

export function markShown({ number, document, provision, authority, markedOn, until }: HoldingMark): SecrecyMarkAnswer {
  return { number, ...(document !== null && { document }), provision, authority, markedOn, ...(until !== null && { until }) };
}
