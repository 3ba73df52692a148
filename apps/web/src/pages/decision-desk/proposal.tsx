import { useTranslation } from 'react-i18next';
import { Day } from '../../kit/day.js';
import { Prose } from '../../kit/prose.js';
import type { Content } from './desk.js';
import style from './desk.module.css';

/** What is proposed, in three lines: whom it binds from when, what is new, and how it is followed up. */
export function Proposal({ content }: { readonly content: Content }) {
  const { t } = useTranslation(['desk', 'directive']);
  return (
    <div className={style.proposal}>
      <p>
        {t('proposal.binds', { title: content.title, count: content.addressees.length })} <Day day={content.inForceFrom} plain />.
      </p>
      {content.changes && <Prose text={content.changes} under={1} />}
      <p>
        {t('proposal.followed', {
          months: t('directive:notes.months', { count: content.evaluationMonths }),
          who: t(`directive:exempting.${content.exemptionsBy}`),
        })}
      </p>
    </div>
  );
}
