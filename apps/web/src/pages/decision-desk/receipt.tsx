import { Heading } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Instant } from '../../kit/day.js';
import { Facts } from '../../kit/facts.js';
import type { Accepted } from './desk.js';
import style from './desk.module.css';
import { addressOf, useCases } from './use-cases.js';

interface ReceiptProps {
  readonly answer: Accepted;
  /** What was done, in a sentence. */
  readonly title: string;
}

/** The receipt of what was just done: number, time and proof, and what waits next. */
export function Receipt({ answer: { at, receipt, result }, title }: ReceiptProps) {
  const { t } = useTranslation(['desk', 'directive']);
  const heading = useRef<HTMLHeadingElement>(null);
  const { cases } = useCases();
  const next = cases.find(({ subject }) => subject.directive !== result.directive || subject.edition !== result.edition);
  useEffect(() => {
    heading.current?.focus();
    heading.current?.scrollIntoView({ block: 'center' });
  }, []);
  return (
    <section className={style.receipt} aria-labelledby="kvitto">
      <Heading ref={heading} level={2} data-size="xs" id="kvitto" tabIndex={-1}>
        {title}
      </Heading>
      <Facts
        facts={[
          [
            t('receipt.number'),
            result.decision && t('receipt.document', { caseNumber: result.caseNumber, number: result.decision.document }),
          ],
          [t('receipt.at'), <Instant key="at" at={at} withTime />],
          [t('receipt.proof'), <code key="hash">{receipt.at(-1)?.hash}</code>],
        ]}
      />
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
    </section>
  );
}
