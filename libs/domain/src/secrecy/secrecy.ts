import type { Aggregate, EntryMeta, FieldsOf } from '../aggregate.js';
import { type SwedishDate, swedishDateOf } from '../time.js';

/** A mark of secrecy (sekretessmarkering, OSL 5:5): the provision of law, when it was made and by which authority. It binds nobody: each reading is tried anew. */
export interface SecrecyMark {
  readonly number: number;
  /** The document of the case that it is put on; without one, on the whole case. */
  readonly document?: number;
  readonly provision: string;
  readonly authority: string;
  readonly markedOn: SwedishDate;
  readonly from: SwedishDate;
  readonly until?: SwedishDate;
  readonly liftedOn?: SwedishDate;
}

/** The marks of an edition's case. A stream of its own: a mark holds up nobody who works on the case. */
export interface Secrecy {
  readonly id: string;
  readonly directive: string;
  readonly edition: number;
  readonly caseNumber: string;
  readonly marks: readonly SecrecyMark[];
}

export type SecrecyEvent =
  | {
      readonly type: 'SecrecyMarked';
      readonly directive: string;
      readonly edition: number;
      readonly caseNumber: string;
      readonly mark: number;
      readonly document?: number;
      readonly provision: string;
      readonly authority: string;
      readonly from: SwedishDate;
      readonly until?: SwedishDate;
      readonly reasons: string;
    }
  | { readonly type: 'SecrecyLifted'; readonly mark: number; readonly reasons: string };

export function secrecyId({ directive, edition }: Pick<Secrecy, 'directive' | 'edition'>): string {
  return `${directive}/${edition}`;
}

/** Whether a mark holds on a day. */
export function holdsOn({ from, until, liftedOn }: SecrecyMark, day: SwedishDate): boolean {
  return liftedOn === undefined && from <= day && (until === undefined || day <= until);
}

function evolve(secrecy: Secrecy | undefined, event: SecrecyEvent, { id, at }: EntryMeta): Secrecy {
  if (event.type === 'SecrecyMarked') {
    const { type: _, directive, edition, caseNumber, mark, reasons: __, ...marked } = event;
    const marks = [...(secrecy?.marks ?? []), { number: mark, ...marked, markedOn: swedishDateOf(at) }];
    return { id, directive, edition, caseNumber, marks };
  }
  if (!secrecy) throw new Error(`${event.type} before SecrecyMarked`);
  return {
    ...secrecy,
    marks: secrecy.marks.map((one) => (one.number === event.mark ? { ...one, liftedOn: swedishDateOf(at) } : one)),
  };
}

const fields: FieldsOf<SecrecyEvent> = {
  SecrecyMarked: {
    directive: 'open',
    edition: 'open',
    caseNumber: 'open',
    mark: 'open',
    document: 'open',
    provision: 'open',
    authority: 'open',
    from: 'open',
    until: 'open',
    reasons: 'words',
  },
  SecrecyLifted: { mark: 'open', reasons: 'words' },
};

export const secrecyAggregate: Aggregate<Secrecy, SecrecyEvent> = { evolve, fields };
