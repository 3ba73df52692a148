import type { Edition } from '@anvisa/domain/directive/directive';
import type { OfEdition } from '@anvisa/domain/directive/edition-act';
import type { Reader } from '@anvisa/record/queries/reader';
import { type HoldingMark, marksOn } from '@anvisa/record/queries/secrecy';
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

export function markShown({ number, document, provision, authority, markedOn, until }: HoldingMark): SecrecyMarkAnswer {
  return { number, ...(document !== null && { document }), provision, authority, markedOn, ...(until !== null && { until }) };
}
