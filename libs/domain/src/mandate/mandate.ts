import type { Aggregate, EntryMeta, FieldsOf } from '../aggregate.js';
import { type SwedishDate, swedishDateOf } from '../time.js';

/** Who gives a mandate to decide on directives, and the office that holds it. Never several officials jointly (KL 7:5). */
export const GIVERS = ['council', 'executive-board'] as const;
export type Giver = (typeof GIVERS)[number];
export const HOLDERS = ['executive-board', 'city-director'] as const;
export type Holder = (typeof HOLDERS)[number];

/** What a mandate says when it is given. */
export interface MandateTerms {
  readonly giver: Giver;
  readonly holder: Holder;
  readonly areas: 'all' | readonly string[];
  /** The mandate by which the giver itself may decide: the chain goes on there, up to the council. */
  readonly parent?: string;
  /** The council must have approved this strategy, as it was worded. */
  readonly condition?: { readonly strategy: string };
  readonly from: SwedishDate;
  readonly until?: SwedishDate;
  /** Absent where the council gives the mandate in the very decision that it is conditional on. */
  readonly decidedOn?: SwedishDate;
  readonly paragraph?: string;
  /** The holder may name a deputy. */
  readonly mayNameDeputy: boolean;
  /** A head of administration may pass it on (KL 7:6). */
  readonly maySubdelegate: boolean;
  readonly text: string;
}

export interface Mandate extends MandateTerms {
  readonly id: string;
  /** The paragraph that it is given under, in the law of its day. */
  readonly ground: string;
  /** The board has confirmed it after the council approved the strategy with changes. */
  readonly confirmed?: { readonly day: SwedishDate; readonly paragraph: string };
  readonly revoked?: Revocation;
}

export interface Revocation {
  /** The first day on which the mandate carries no decision. */
  readonly from: SwedishDate;
  readonly decidedOn: SwedishDate;
  readonly paragraph: string;
  readonly recordedOn: SwedishDate;
}

export type MandateEvent =
  | ({ readonly type: 'MandateIssued'; readonly ground: string } & MandateTerms)
  | { readonly type: 'MandateConfirmed'; readonly day: SwedishDate; readonly paragraph: string }
  | {
      readonly type: 'MandateRevoked';
      readonly from: SwedishDate;
      readonly decidedOn: SwedishDate;
      readonly paragraph: string;
      readonly reason: string;
    };

function evolve(mandate: Mandate | undefined, event: MandateEvent, { id, at }: EntryMeta): Mandate {
  if (event.type === 'MandateIssued') {
    const { type: _, ...terms } = event;
    return { id, ...terms };
  }
  if (!mandate) throw new Error(`${event.type} before MandateIssued`);
  const { paragraph } = event;
  return event.type === 'MandateConfirmed'
    ? { ...mandate, confirmed: { day: event.day, paragraph } }
    : { ...mandate, revoked: { from: event.from, decidedOn: event.decidedOn, paragraph, recordedOn: swedishDateOf(at) } };
}

const fields: FieldsOf<MandateEvent> = {
  MandateIssued: {
    giver: 'open',
    holder: 'open',
    areas: 'open',
    parent: 'open',
    condition: 'open',
    from: 'open',
    until: 'open',
    decidedOn: 'open',
    paragraph: 'open',
    mayNameDeputy: 'open',
    maySubdelegate: 'open',
    text: 'committed',
    ground: 'open',
  },
  MandateConfirmed: { day: 'open', paragraph: 'open' },
  MandateRevoked: { from: 'open', decidedOn: 'open', paragraph: 'open', reason: 'committed' },
};

export const mandateAggregate: Aggregate<Mandate, MandateEvent> = { evolve, fields };

/** Whether a mandate's matter takes in an area. */
export function coversArea({ areas }: Pick<Mandate, 'areas'>, area: string): boolean {
  return areas === 'all' || areas.includes(area);
}
