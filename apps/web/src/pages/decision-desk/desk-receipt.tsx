import { useTranslation } from 'react-i18next';
import { Receipt } from '../../kit/receipt.js';
import { NextWork } from '../my-work/next-work.js';
import type { Accepted } from './desk.js';

/** What was just done. A correction leaves the decision that stands before it. */
export interface Done {
  readonly answer: Accepted;
  readonly what: 'decision' | 'correction';
}

/** The receipt of what was just done, with the document that the decision became, and what waits next. */
export function DeskReceipt({ answer, what }: Done) {
  const { t } = useTranslation('desk');
  const { directive, edition, caseNumber } = answer.result;
  const decision = what === 'decision' ? answer.result.decision : undefined;
  return (
    <Receipt
      answer={answer}
      title={t(`done.${decision?.outcome ?? 'corrected'}`)}
      caseNumber={decision ? t('receipt.document', { caseNumber, number: decision.document }) : caseNumber}
    >
      <NextWork done={`/beslut/${directive}/${edition}`} />
    </Receipt>
  );
}
