import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { dateInWords, swedishDateOf } from '../../kit/dates.js';
import { Part } from '../../kit/part.js';
import { Shown } from '../../kit/shown.js';
import { useReadAll } from '../../session/read-all.js';
import { LegalCourse, LegalDays } from '../board/legal-force.js';
import type { Report } from '../board/report.js';
import type { DecisionTaken, Edition } from './desk.js';
import style from './desk.module.css';

interface LegalWayProps {
  readonly edition: Edition;
  readonly decision: DecisionTaken;
}

const TITLES: Readonly<Partial<Record<DecisionTaken['outcome'], 'legal.ofExtension' | 'legal.ofRepeal'>>> = {
  extended: 'legal.ofExtension',
  repealed: 'legal.ofRepeal',
};

/** The way of a decision to legal force, in days: reported, adjusted, announced, last day of appeal (KL 6:40, 8:10–11, 13:5). */
export function LegalWay({ edition, decision }: LegalWayProps) {
  const { t } = useTranslation('desk');
  const read = useReadAll('/api/delegation-reports');
  return (
    <Part id={`laga-kraft-${decision.document}`} title={t(TITLES[decision.outcome] ?? 'legal.title')}>
      <Shown read={read} lines={3}>
        {({ items }) => {
          const report = items.find(({ decisions }) => decisions.some((one) => isThis(one, edition, decision)));
          return <Way report={report} decision={decision} />;
        }}
      </Shown>
    </Part>
  );
}

/** What is said of the time for appeal, once it is not running any more. */
const APPEAL: Readonly<Partial<Record<string, 'appealed' | 'timeOut'>>> = { 'legal-force': 'appealed', 'time-out': 'timeOut' };

function Way({ report, decision: { on, at, outcome } }: { readonly report: Report | undefined; readonly decision: DecisionTaken }) {
  const { t, i18n } = useTranslation('desk');
  const { stage, lastDayOfAppeal } = report?.legalForce ?? { stage: 'decided' };
  return (
    <>
      <LegalCourse report={report} decidedOn={on ?? swedishDateOf(at)} />
      {report && <LegalDays report={report} />}
      <p className={style.quiet}>
        {lastDayOfAppeal
          ? t(`legal.${APPEAL[stage] ?? 'appeal'}`, { day: dateInWords(lastDayOfAppeal, i18n.language) })
          : report?.takenDownEarlyOn
            ? t('legal.interrupted', { day: dateInWords(report.takenDownEarlyOn, i18n.language) })
            : t(report ? 'legal.awaits' : outcome === 'repealed' ? 'legal.unreportedRepeal' : 'legal.unreported')}{' '}
        {report && (
          <Link to="/styrelsen/anmalningar/$report" params={{ report: report.id }}>
            {t('legal.report')}
          </Link>
        )}
      </p>
    </>
  );
}

function isThis(one: Report['decisions'][number], { directive, number }: Edition, { document }: DecisionTaken): boolean {
  return one.directive === directive && one.edition === number && one.document === document;
}
