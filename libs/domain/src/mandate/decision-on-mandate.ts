import type { Change } from '../act.js';
import type { Envelope } from '../audit/entry.js';
import { type SwedishDate, swedishDateOf } from '../time.js';

/** A decision that needs a mandate: its day, and who took it. */
export interface DecisionOnMandate {
  /** Of the board's, its meeting's; it may be recorded later. */
  readonly on: SwedishDate;
  readonly by: Envelope['office'] | 'executive-board' | 'chair';
}

/** The decision that an entry tells, if any. What prepares one (a return, a postponement, a referral) is none: nothing stands on it (KL 13:2). */
export function decisionOnMandate(event: Change['event'], { at, office }: Pick<Envelope, 'at' | 'office'>): DecisionOnMandate | undefined {
  switch (event.type) {
    case 'EditionApproved':
    case 'EditionDeclined':
    case 'EditionExtended':
    case 'RepealDecided':
      return { on: swedishDateOf(at), by: office };
    case 'BoardApproved':
    case 'BoardExtended':
    case 'BoardRepealed':
    case 'CorrectionMade':
    case 'ExemptionGranted':
    case 'ExemptionRefused':
    case 'ExemptionRevoked':
      return event.board ? { on: event.board.day, by: 'executive-board' } : { on: swedishDateOf(at), by: office };
    case 'ChairApproved':
      return { on: event.decidedOn, by: 'chair' };
    default:
      return undefined;
  }
}
