import { useTranslation } from 'react-i18next';
import { Day } from '../../kit/day.js';
import { Unbroken } from '../../kit/unbroken.js';
import style from './board.module.css';
import type { Unreported } from './report.js';

export function keyOf({ directive, edition, document, exemption, outcome }: Unreported): string {
  return [directive, edition, document, exemption, outcome].join(' ');
}

export function UnreportedList({ decisions }: { readonly decisions: readonly Unreported[] }) {
  return (
    <ul className={style.list}>
      {decisions.map((one) => (
        <li key={keyOf(one)}>
          <Unbroken>{one.about}</Unbroken>
          <p className={style.quiet}>
            <DecidedIn decision={one} />
          </p>
        </li>
      ))}
    </ul>
  );
}

/** What was decided, in which case and when. */
export function DecidedIn({ decision: { kind, caseNumber, decidedOn } }: { readonly decision: Unreported }) {
  const { t } = useTranslation('board');
  return (
    <>
      {t(`unreported.kinds.${kind}` as 'unreported.kinds.EditionApproved')}, <Unbroken>{t('council.case', { caseNumber })}</Unbroken>,{' '}
      <Day day={decidedOn} plain />
    </>
  );
}
