import { useTranslation } from 'react-i18next';
import { AsWritten } from '../../kit/as-written.js';
import { Instant } from '../../kit/day.js';
import { Part } from '../../kit/part.js';
import type { Content } from '../directive/content.js';
import style from './review.module.css';
import type { Edition } from './writing.js';

type Review = NonNullable<Edition['review']>;

interface GivenVerdictProps {
  readonly verdict: Review['verdicts'][number];
  readonly comments: Review['comments'];
  readonly content: Content;
}

/** What the reviewer has said, and what was answered to it. */
export function GivenVerdict({ verdict: { verdict, reasons, at }, comments, content }: GivenVerdictProps) {
  const { t } = useTranslation(['review', 'directive']);
  const numberOf = (provision: string) => content.provisions.findIndex(({ id }) => id === provision) + 1;
  return (
    <Part id="utlatande" title={t('given.title')}>
      <p>
        <b>{t(`verdict.choice.${verdict}`)}</b>, <Instant at={at} withTime />. <AsWritten text={reasons} />
      </p>
      {comments.length > 0 && (
        <ul className={style.said}>
          {comments.map(({ id, provision, quote, text, blocking, answer }) => (
            <li key={id}>
              {provision && numberOf(provision) > 0 && <b>{t('directive:provision', { number: numberOf(provision) })}</b>}{' '}
              {blocking && t('given.blocking')}
              {quote && <q className={style.quote}>{quote}</q>}
              <p>{text}</p>
              <p className={style.quiet}>{answer === undefined ? t('given.unanswered') : t('given.answer', { answer })}</p>
            </li>
          ))}
        </ul>
      )}
    </Part>
  );
}
