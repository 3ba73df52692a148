import { LEGAL_STAGES } from '@anvisa/domain/report/legal-stages';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { cited } from '../../kit/cited.js';
import { dateInWords, swedishDateOf } from '../../kit/dates.js';
import { Day } from '../../kit/day.js';
import { Facts } from '../../kit/facts.js';
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
          return <Way report={report} decidedOn={decision.on ?? swedishDateOf(decision.at)} />;
        }}
      </Shown>
    </Part>
  );
}

function Way({ report, decidedOn }: { readonly report: Report | undefined; readonly decidedOn: string }) {
  const { t, i18n } = useTranslation('desk');
  const { stage, lastDayOfAppeal, legalForceFrom } = report?.legalForce ?? { stage: 'decided' };
  const { meeting, lateness } = report ?? {};
  const { adjustment, announcement } = lateness ?? {};
  const days: Record<(typeof LEGAL_STAGES)[number], string | undefined> = {
    decided: decidedOn,
    reported: meeting?.day,
    adjusted: report?.adjustedOn ?? adjustment?.by,
    announced: report?.announcedOn ?? announcement?.by,
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
      <Facts
        facts={[
          [t('legal.reported'), meeting && <Reported key="reported" {...meeting} />],
          [t('legal.adjusted'), adjustment && <Duty key="adjusted" {...adjustment} />],
          [t('legal.announced'), announcement && <Duty key="announced" {...announcement} />],
          [t('legal.lastDayOfAppeal'), lastDayOfAppeal && <Day key="appeal" day={lastDayOfAppeal} plain />],
          [t('legal.legalForceFrom'), legalForceFrom && <Day key="force" day={legalForceFrom} plain />],
        ]}
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

function Reported({ day, paragraph }: NonNullable<Report['meeting']>) {
  return (
    <>
      <Day day={day} plain />, {cited(paragraph)}
    </>
  );
}

/** The day on which it was done, or by which the law asks for it. */
function Duty({ on, by }: NonNullable<Report['lateness']['adjustment']>) {
  const { t } = useTranslation('desk');
  return on ? (
    <Day day={on} plain />
  ) : (
    <>
      {t('legal.by')} <Day day={by} plain />
    </>
  );
}

function isThis(one: Report['decisions'][number], { directive, number }: Edition, { document }: DecisionTaken): boolean {
  return one.directive === directive && one.edition === number && one.document === document;
}
