import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Receipt } from '../../kit/receipt.js';
import type { Recorded } from './board-decision-form.js';

/** The receipt of a decision that was just recorded, and the document that it became. The next to record stands below. */
export function RecordedReceipt({ answer, said }: Recorded) {
  const { t } = useTranslation('board');
  const { directive, edition, caseNumber, decision } = answer.result;
  return (
    <Receipt answer={answer} title={said} {...(decision && { caseNumber: t('cases.document', { caseNumber, number: decision.document }) })}>
      {decision && (
        <Link
          to="/anvisningar/$directive/utgavor/$edition/beslut/$document"
          params={{ directive, edition: String(edition), document: String(decision.document) }}
        >
          {t('cases.read')}
        </Link>
      )}
    </Receipt>
  );
}
