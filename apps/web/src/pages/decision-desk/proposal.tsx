import { useTranslation } from 'react-i18next';
import { useCountedUnits } from '../../kit/counted-units.js';
import { Day } from '../../kit/day.js';
import { inSwedish } from '../../kit/in-swedish.js';
import { Prose } from '../../kit/prose.js';
import { Unbroken } from '../../kit/unbroken.js';
import { useCompaniesToo } from '../../kit/unit-names.js';
import type { Content } from './desk.js';
import style from './desk.module.css';

/** What is proposed, in three lines: whom it binds from when, what is new, and how it is followed up. */
export function Proposal({ content }: { readonly content: Content }) {
  const { t } = useTranslation(['desk', 'directive']);
  const counted = useCountedUnits();
  const companiesToo = useCompaniesToo();
  return (
    <div className={style.proposal}>
      <p>
        <Unbroken>{t('proposal.binds', { title: inSwedish(content.title), whom: counted(content.addressees) })}</Unbroken>{' '}
        <Day day={content.inForceFrom} plain />. {companiesToo(content.addressees)}
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
