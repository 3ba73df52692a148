import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Receipt } from '../../kit/receipt.js';
import type { Accepted } from './desk.js';
import { addressOf, useCases } from './use-cases.js';

/** What was just done. A correction leaves the decision that stands before it. */
export interface Done {
  readonly answer: Accepted;
  readonly what: 'decision' | 'correction';
}

/** The receipt of what was just done, with the document that the decision became, and the next case on the desk. */
export function DeskReceipt({ answer, what }: Done) {
  const { t } = useTranslation('desk');
  const { cases } = useCases();
  const { directive, edition, caseNumber } = answer.result;
  const decision = what === 'decision' ? answer.result.decision : undefined;
  const next = cases.find(({ subject }) => subject.directive !== directive || subject.edition !== edition);
  return (
    <Receipt
      answer={answer}
      title={t(`done.${decision?.outcome ?? 'corrected'}`)}
      {...(decision && { caseNumber: t('receipt.document', { caseNumber, number: decision.document }) })}
    >
      <p>
        {next ? (
          <Link to="/beslut/$directive/$edition" params={addressOf(next)}>
            {t('receipt.next', { title: next.subject.title })}
          </Link>
        ) : (
          <>
            {t('receipt.nothing')} <Link to="/mitt-arbete">{t('receipt.myWork')}</Link>
          </>
        )}
      </p>
    </Receipt>
  );
}
