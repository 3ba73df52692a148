import type { ListedDecision } from '@anvisa/record/queries/decisions-on-mandate';
import { documentShown } from '../register/document-shown.js';
import type { DecisionOnMandateAnswer } from './decisions-on-mandate.answer.js';

/** A decision as the register shows it, with who took it: of an exemption the register tells no names. */
export function decisionShown(
  { decidedOn, decidedBy: office, name, inStead, ...document }: ListedDecision,
  readsExemptions: boolean,
): DecisionOnMandateAnswer {
  const { ...shown } = documentShown(document, { exemptions: readsExemptions, cases: false });
  const isNamed = name !== null && (readsExemptions || document.of !== 'exemption');
  return {
    ...shown,
    decidedOn,
    decidedBy: { office, ...(isNamed && { name, ...(inStead !== null && { inStead }) }) },
  };
}
