import { LEGAL_STAGES } from '@anvisa/domain/report/legal-stages';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { dateInWords, swedishDateOf } from '../../kit/dates.js';
import { LifecycleStrip } from '../../kit/lifecycle-strip.js';
import { Part } from '../../kit/part.js';
import { Shown } from '../../kit/shown.js';
import { type Answer, useRead } from '../../session/read.js';
import type { DecisionTaken, Edition } from './desk.js';
import style from './desk.module.css';

type Report = Answer<'/api/delegation-reports'>['items'][number];

interface LegalWayProps {
  readonly edition: Edition;
  readonly decision: DecisionTaken;
}

/** The way of a decision to legal force, in days: reported, adjusted, announced, last day of appeal (KL 6:40, 8:10–11, 13:5). */
export function LegalWay({ edition, decision }: LegalWayProps) {
  const { t } = useTranslation('desk');
  const read = useRead('/api/delegation-reports', { query: {} });
  return (
    <Part id="laga-kraft" title={t('legal.title')}>
      <Shown read={read} lines={3}>
        {({ items }) => {
          const report = items.find(({ decisions }) => decisions.some((one) => isThis(one, edition, decision)));
          return <Way report={report} decidedOn={swedishDateOf(decision.at)} />;
        }}
      </Shown>
    </Part>
  );
}

function Way({ report, decidedOn }: { readonly report: Report | undefined; readonly decidedOn: string }) {
  const { t, i18n } = useTranslation('desk');
  const { stage, lastDayOfAppeal, legalForceFrom } = report?.legalForce ?? { stage: 'decided' };
  const days: Record<(typeof LEGAL_STAGES)[number], string | undefined> = {
    decided: decidedOn,
    reported: report?.meeting?.day,
    adjusted: report?.adjustedOn ?? report?.lateness.adjustment?.by,
    announced: report?.announcedOn ?? report?.lateness.announcement?.by,
    'legal-force': legalForceFrom,
  };
  const at = LEGAL_STAGES.indexOf(stage as (typeof LEGAL_STAGES)[number]);
  return (
    <>
      <LifecycleStrip
        steps={LEGAL_STAGES.map((key, place) => ({
          key,
          label: t(`legal.${key}`),
          when: place < at ? 'done' : place === at ? 'now' : 'toCome',
          day: days[key],
        }))}
      />
      <p className={style.quiet}>
        {lastDayOfAppeal
          ? t(stage === 'legal-force' ? 'legal.appealed' : 'legal.appeal', { day: dateInWords(lastDayOfAppeal, i18n.language) })
          : t(report ? 'legal.awaits' : 'legal.unreported')}{' '}
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
