import { returnedBy } from '@anvisa/domain/directive/returned';
import { Heading } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { AsWritten } from '../../kit/as-written.js';
import { Day, Instant } from '../../kit/day.js';
import style from './case.module.css';
import type { Edition } from './edition.js';

/** Who returned a draft, when and why: what is to be worked in before it is submitted again. */
export function Returned({ edition }: { readonly edition: Edition }) {
  const { t } = useTranslation('case');
  const decision = returnedBy(edition);
  if (!decision) return null;
  const { body, by, at, on, reasons, board } = decision;
  return (
    <section aria-labelledby="aterlamnad" className={style.returned}>
      <Heading level={2} data-size="2xs" id="aterlamnad">
        {t('returned.title')}
      </Heading>
      <p className={style.quiet}>
        {t('returned.by', { who: body === 'executive-board' ? t('returned.board') : by.name })}{' '}
        {on ? <Day day={on} plain /> : <Instant at={at} plain />}
        {board && (
          <>
            , <span lang="sv">{board.paragraph}</span>
          </>
        )}
        .
      </p>
      <p>
        <AsWritten text={board?.reasons ?? reasons} />
      </p>
    </section>
  );
}
