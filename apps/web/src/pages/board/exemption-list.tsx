import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AsWritten } from '../../kit/as-written.js';
import { Day } from '../../kit/day.js';
import { Unbroken } from '../../kit/unbroken.js';
import { useUnitNames } from '../../kit/unit-names.js';
import { type Answer, useRead } from '../../session/read.js';
import { inSentence } from '../my-work/sentence.js';
import style from './board.module.css';

type Exemptions = Answer<'/api/exemptions'>['items'];

/** Exemptions, each of which is decided on its own page. */
export function ExemptionList({ items }: { readonly items: Exemptions }) {
  return (
    <ul className={style.list}>
      {items.map((one) => (
        <Item key={one.id} {...one} />
      ))}
    </ul>
  );
}

/** Who asks, from which directive, until when and why. */
function Item({ id, caseNumber, directive, unit, reasons, requestedUntil, until }: Exemptions[number]) {
  const { t } = useTranslation('board');
  const names = useUnitNames();
  const title = useRead('/api/directives/{directive}', { path: { directive } }).data?.title;
  return (
    <li data-listed>
      <Link to="/avsteg/$exemption" params={{ exemption: id }}>
        <Unbroken>{t('exemptions.case', { caseNumber })}</Unbroken>
      </Link>
      {title !== undefined && (
        <div>
          <Unbroken>{t('exemptions.of', { unit: names.get(unit) ?? '', title: inSentence(title) })}</Unbroken>
        </div>
      )}
      <p className={style.quiet}>
        {t(until ? 'exemptions.grantedUntil' : 'exemptions.until')} <Day day={until ?? requestedUntil} plain />.{' '}
        <AsWritten text={reasons} />
      </p>
    </li>
  );
}
