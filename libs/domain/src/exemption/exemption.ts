import type { Aggregate, EntryMeta, FieldsOf } from '../aggregate.js';
import { type Interest, isDisputed, isUnsettled } from '../disqualification/interest.js';
import { interestsAfter } from '../disqualification/interests-after.js';
import { type Instant, type SwedishDate, swedishDateOf } from '../time.js';
import { stateAfter } from '../transition.js';
import type { ExemptionDecision, ExemptionEvent } from './events.js';
import { EXEMPTION_TRANSITIONS, type ExemptionState, TO_DECIDE } from './states.js';

export type { ExemptionEvent } from './events.js';

/** A decision taken on an exemption: by a delegate, or at a meeting of the board. */
export interface TakenExemptionDecision {
  readonly outcome: 'granted' | 'refused' | 'revoked';
  readonly by: string;
  readonly at: Instant;
  /** The day of the decision: of the board's, its meeting's; it may be recorded later. */
  readonly on: SwedishDate;
  readonly reasons: string;
  readonly body: 'delegate' | 'executive-board';
}

/** Leave for one unit not to follow one provision, for a time. */
export interface Exemption {
  readonly id: string;
  readonly caseNumber: string;
  readonly directive: string;
  readonly edition: number;
  readonly provision: string;
  readonly unit: string;
  readonly requestedBy: string;
  readonly requestedAt: Instant;
  readonly requestedUntil: SwedishDate;
  readonly reasons: string;
  readonly state: ExemptionState;
  /** When the present state began. */
  readonly since: Instant;
  readonly interests: readonly Interest[];
  readonly decisions: readonly TakenExemptionDecision[];
  /** Its last day and its conditions, once granted. */
  readonly until?: SwedishDate;
  readonly conditions?: string;
}

/** The state of an exemption after one more event: its state by the table, then what the event itself tells. */
function evolve(exemption: Exemption | undefined, event: ExemptionEvent, meta: EntryMeta): Exemption {
  if (event.type === 'ExemptionRequested') return requested(event, meta);
  if (!exemption) throw new Error(`${event.type} before ExemptionRequested`);
  if (event.type === 'InterestDeclared' || event.type === 'DisqualificationDecided')
    return { ...exemption, interests: interestsAfter(exemption, event, meta) };
  const moved = { ...exemption, state: stateAfter(EXEMPTION_TRANSITIONS, exemption.state, event.type), since: meta.at };
  switch (event.type) {
    case 'ExemptionGranted':
      return { ...decided(moved, 'granted', event, meta), until: event.until, conditions: event.conditions };
    case 'ExemptionRefused':
      return decided(moved, 'refused', event, meta);
    case 'ExemptionRevoked':
      return decided(moved, 'revoked', event, meta);
    case 'ExemptionReferred':
    case 'ExemptionExpired':
      return moved;
  }
}

/**
 * The interests told of that somebody is to find to bar or not: until it is decided each of them; of one that is granted those that another raised, which
 * hold up its revocation. With one that is over the question falls.
 */
export function openInterestsOf({ state, interests }: Pick<Exemption, 'state' | 'interests'>): readonly Interest[] {
  if (TO_DECIDE.some((one) => one === state)) return interests.filter(isUnsettled);
  return state === 'granted' ? interests.filter(isDisputed) : [];
}

function requested(event: Extract<ExemptionEvent, { type: 'ExemptionRequested' }>, { id, by, at }: EntryMeta): Exemption {
  const { type: _, until, ...request } = event;
  return {
    id,
    ...request,
    requestedBy: by,
    requestedAt: at,
    requestedUntil: until,
    state: 'requested',
    since: at,
    interests: [],
    decisions: [],
  };
}

function decided(
  exemption: Exemption,
  outcome: TakenExemptionDecision['outcome'],
  { record, board }: ExemptionDecision,
  { by, at }: EntryMeta,
): Exemption {
  const body = board ? ('executive-board' as const) : ('delegate' as const);
  const { reasons } = board ?? record;
  return { ...exemption, decisions: [...exemption.decisions, { outcome, by, at, on: board?.day ?? swedishDateOf(at), reasons, body }] };
}

const DECISION = { record: 'committed', board: 'committed' } as const;

const fields: FieldsOf<ExemptionEvent> = {
  ExemptionRequested: {
    caseNumber: 'open',
    directive: 'open',
    edition: 'open',
    provision: 'open',
    unit: 'open',
    reasons: 'words',
    until: 'open',
  },
  InterestDeclared: { person: 'committed', raisedBy: 'open', reasons: 'words' },
  DisqualificationDecided: { person: 'committed', disqualified: 'open', board: 'committed', reasons: 'committed' },
  ExemptionReferred: { reasons: 'words' },
  ExemptionGranted: { ...DECISION, until: 'open', conditions: 'committed' },
  ExemptionRefused: DECISION,
  ExemptionRevoked: DECISION,
  ExemptionExpired: {},
};

export const exemptionAggregate: Aggregate<Exemption, ExemptionEvent> = { evolve, fields };
