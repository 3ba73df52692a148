import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Day } from '../../kit/day.js';
import { useRead } from '../../session/read.js';
import style from './board.module.css';
import type { Report } from './report.js';

type Reported = Report['decisions'][number];

export function ReportedDecisions({ decisions }: Pick<Report, 'decisions'>) {
  return (
    <ul className={style.list}>
      {decisions.map((one) =>
        one.exemption === undefined ? (
          <OnEdition key={`${one.directive} ${one.edition} ${one.document}`} decision={one} />
        ) : (
          <OnExemption key={`${one.exemption} ${one.outcome}`} decision={one} />
        ),
      )}
    </ul>
  );
}

function OnEdition({ decision: { directive = '', edition = 0, document = 0, decidedOn, urgent } }: { readonly decision: Reported }) {
  const { t } = useTranslation('board');
  const read = useRead('/api/directives/{directive}', { path: { directive } });
  const params = { directive, edition: String(edition), document: String(document) };
  return (
    <li>
      <Link to="/anvisningar/$directive/utgavor/$edition/beslut/$document" params={params}>
        {read.data?.title ?? t('report.decision', { document })}, {t('report.edition', { edition })}
      </Link>
      <DecidedOn day={decidedOn} urgent={urgent} />
    </li>
  );
}

function OnExemption({ decision: { exemption, outcome, decidedOn, urgent } }: { readonly decision: Reported }) {
  const { t } = useTranslation('board');
  const page: string = `/avsteg/${exemption}`;
  return (
    <li>
      <Link to={page}>{t('report.exemption', { outcome: outcome ? t(`report.exemptions.${outcome}`) : '' })}</Link>
      <DecidedOn day={decidedOn} urgent={urgent} />
    </li>
  );
}

function DecidedOn({ day, urgent }: { readonly day: string; readonly urgent: boolean | undefined }) {
  const { t } = useTranslation('board');
  return (
    <p className={style.quiet}>
      {t('report.decidedOn')} <Day day={day} plain />
      {urgent && `, ${t('report.urgent')}`}
    </p>
  );
}
