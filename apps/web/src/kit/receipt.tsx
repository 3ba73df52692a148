import { Heading } from '@digdir/designsystemet-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Instant } from './day.js';
import { Facts } from './facts.js';
import style from './receipt.module.css';
import { Unbroken } from './unbroken.js';

/** What the API answers an act with. */
export interface Accepted {
  readonly at: string;
  readonly receipt: readonly { readonly hash: string }[];
}

interface ReceiptProps {
  readonly answer: Accepted;
  /** What was done, in a sentence. */
  readonly title: string;
  /** Left out where the act belongs to no case. */
  readonly caseNumber?: string;
  /** What comes next. */
  readonly children?: ReactNode;
}

/** The receipt of what was just done: case, time and proof, and what comes next. It takes the focus from the form that is gone. */
export function Receipt({ answer: { at, receipt }, title, caseNumber, children }: ReceiptProps) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // The dialog that asked closes now, and gives the focus back to a button that is gone.
    const frame = requestAnimationFrame(() => {
      heading.current?.focus({ preventScroll: true });
      heading.current?.scrollIntoView({ block: 'center' });
    });
    return () => cancelAnimationFrame(frame);
  }, []);
  return (
    <section className={style.receipt} aria-labelledby="kvitto">
      <Heading ref={heading} level={2} data-size="xs" id="kvitto" tabIndex={-1} className={style.title}>
        <Unbroken>{title}</Unbroken>
      </Heading>
      <Facts
        facts={[
          [t('receipt.case'), caseNumber],
          [t('receipt.at'), <Instant key="at" at={at} plain withTime />],
          [t('receipt.proof'), <code key="hash">{receipt.at(-1)?.hash}</code>],
        ]}
      />
      {children}
    </section>
  );
}
