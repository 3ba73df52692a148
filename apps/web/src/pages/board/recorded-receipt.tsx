import type { components } from '@anvisa/api-client/api';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type Accepted, Receipt } from '../../kit/receipt.js';

/** What the board's secretary just recorded, in its sentence. */
export interface Recorded {
  readonly answer: Accepted;
  readonly said: string;
  /** What it means from now on, where that is not in its sentence. */
  readonly now?: string;
  readonly caseNumber: string;
  /** Where it became a document of a directive's case. */
  readonly document?: { readonly directive: string; readonly edition: number; readonly number: number };
}

/** A decision that was recorded: the last in its case. */
export function recordedDecision(answer: components['schemas']['EditionActAnswer'], said: string): Recorded {
  const { directive, edition, caseNumber, decision } = answer.result;
  return { answer, said, caseNumber, ...(decision && { document: { directive, edition, number: decision.document } }) };
}

/** The receipt of what was just recorded, and the document that it became. The next to record stands below. */
export function RecordedReceipt({ answer, said, now, caseNumber, document }: Recorded) {
  const { t } = useTranslation('board');
  return (
    <Receipt answer={answer} title={said} caseNumber={document ? t('cases.document', { caseNumber, number: document.number }) : caseNumber}>
      {now && <p>{now}</p>}
      {document && (
        <Link
          to="/anvisningar/$directive/utgavor/$edition/beslut/$document"
          params={{ directive: document.directive, edition: String(document.edition), document: String(document.number) }}
        >
          {t('cases.read')}
        </Link>
      )}
    </Receipt>
  );
}
