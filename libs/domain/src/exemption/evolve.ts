import type { EntryMeta } from '../aggregate.js';
import type { ExemptionEvent } from './events.js';
import type { Exemption, TakenExemptionDecision } from './exemption.js';
import { exemptionAfter } from './states.js';

/** The state of an exemption after one more event: its state by the table, then what the event itself tells. */
export function evolveExemption(exemption: Exemption | undefined, event: ExemptionEvent, meta: EntryMeta): Exemption {
  if (event.type === 'ExemptionRequested') return requested(event, meta);
  if (!exemption) throw new Error(`${event.type} before ExemptionRequested`);
  const moved = { ...exemption, state: exemptionAfter(exemption.state, event.type), since: meta.at };
  switch (event.type) {
    case 'ExemptionGranted':
      return { ...decided(moved, 'granted', event, meta), until: event.until };
    case 'ExemptionRefused':
      return decided(moved, 'refused', event, meta);
    case 'ExemptionRevoked':
      return decided(moved, 'revoked', event, meta);
    case 'ExemptionReferred':
    case 'ExemptionExpired':
      return moved;
  }
}

function requested(event: Extract<ExemptionEvent, { type: 'ExemptionRequested' }>, { id, by, at }: EntryMeta): Exemption {
  const { caseNumber, directive, edition, provision, unit, until } = event;
  return {
    id,
    caseNumber,
    directive,
    edition,
    provision,
    unit,
    requestedBy: by,
    requestedAt: at,
    requestedUntil: until,
    state: 'requested',
    since: at,
    decisions: [],
  };
}

function decided(
  exemption: Exemption,
  outcome: TakenExemptionDecision['outcome'],
  { board }: Extract<ExemptionEvent, { reasons: string; presenter: string }>,
  { by, at }: EntryMeta,
): Exemption {
  return { ...exemption, decisions: [...exemption.decisions, { outcome, by, at, ...(board && { board }) }] };
}
