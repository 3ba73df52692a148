import { decisionOnMandate } from '@anvisa/domain/mandate/decision-on-mandate';
import { idIn } from '../audit/entry.js';
import type { Projection } from './projection.js';
import { registered } from './register-document.projection.js';

/** A decision under each mandate of the chain that carried it. */
export const mandateDecisionProjection: Projection = {
  table: 'mandate_decision',
  key: ['case_number', 'number', 'mandate'],
  version: 1,
  columns: ['case_number', 'number', 'mandate', 'decided_on', 'decided_by'],
  rows: (step) => {
    const { case: caseNumber, mandates } = step.envelope;
    const decision = decisionOnMandate(step.change.event, step.envelope);
    const document = decision && registered(step);
    if (!document || caseNumber === null) return [];
    const { on, by } = decision;
    return mandates.map((mandate) => ({
      case_number: caseNumber,
      number: document.number,
      mandate: idIn(mandate),
      decided_on: on,
      decided_by: by,
    }));
  },
};
