import type { Change } from '@anvisa/domain/act';
import { nameOf, type ReportedDecision } from '@anvisa/domain/report/reported-decision';
import { swedishDateOf } from '@anvisa/domain/time';
import { idIn } from '../audit/entry.js';
import type { Projection } from './projection.js';
import { registered } from './register-document.projection.js';

/**
 * Every decision that a delegate or the board's chair took, as a report names it (KL 6:40, 7:8). What prepares a decision (a return, a postponement, a
 * referral) is none: it cannot be appealed (KL 13:2).
 */
export const delegatedDecisionProjection: Projection = {
  table: 'delegated_decision',
  key: ['name'],
  version: 1,
  columns: ['name', 'case_number', 'document', 'registered_on', 'decided_on', 'urgent', 'directive', 'edition', 'exemption', 'outcome'],
  rows: (step) => {
    const { at, case: caseNumber } = step.envelope;
    const document = registered(step)?.number;
    const decision = document === undefined ? undefined : delegated(step.change, document, swedishDateOf(at));
    if (!decision || caseNumber === null) return [];
    const { decidedOn, urgent = false, ...named } = decision;
    const row = {
      name: nameOf(decision),
      case_number: caseNumber,
      document,
      registered_on: swedishDateOf(at),
      decided_on: decidedOn,
      urgent,
    };
    const of =
      'exemption' in named
        ? { exemption: named.exemption, outcome: named.outcome }
        : { directive: named.directive, edition: named.edition };
    return [{ ...row, ...of }];
  },
};

/** Which report told the board of it. */
export const reportedDecisionProjection: Projection = {
  table: 'delegated_decision',
  key: ['name'],
  version: 1,
  columns: ['name', 'report'],
  marks: true,
  rows: ({ change: { stream, event } }) =>
    event.type === 'ReportCompiled' ? event.decisions.map((decision) => ({ name: nameOf(decision), report: idIn(stream) })) : [],
};

function delegated({ stream, event }: Change, document: number, today: string): ReportedDecision | undefined {
  switch (event.type) {
    case 'EditionApproved':
    case 'EditionDeclined':
    case 'EditionExtended':
    case 'RepealDecided':
      return { decidedOn: today, directive: idIn(stream), edition: event.edition, document };
    case 'CorrectionMade':
      return event.board ? undefined : { decidedOn: today, directive: idIn(stream), edition: event.edition, document };
    case 'ChairApproved':
    case 'ChairDeclined':
      return { decidedOn: event.decidedOn, urgent: true, directive: idIn(stream), edition: event.edition, document };
    case 'ExemptionGranted':
      return event.board ? undefined : { decidedOn: today, exemption: idIn(stream), outcome: 'granted' };
    case 'ExemptionRefused':
      return event.board ? undefined : { decidedOn: today, exemption: idIn(stream), outcome: 'refused' };
    case 'ExemptionRevoked':
      return event.board ? undefined : { decidedOn: today, exemption: idIn(stream), outcome: 'revoked' };
    default:
      return undefined;
  }
}
