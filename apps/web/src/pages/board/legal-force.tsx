import { LEGAL_STAGES, type LegalStage } from '@anvisa/domain/report/legal-stages';
import { useTranslation } from 'react-i18next';
import { cited } from '../../kit/cited.js';
import { Day, Instant } from '../../kit/day.js';
import { Facts } from '../../kit/facts.js';
import { LifecycleStrip } from '../../kit/lifecycle-strip.js';
import type { Report } from './report.js';

interface LegalCourseProps {
  /** Not there until the decision is in one. */
  readonly report: Report | undefined;
  /** Of one decision alone; those of a report have each their own day. */
  readonly decidedOn?: string;
}

/** How far decisions by delegation have come towards legal force. Special minutes go to no meeting (KL 6:40). */
export function LegalCourse({ report, decidedOn }: LegalCourseProps) {
  const { t } = useTranslation('board');
  const stage = report?.legalForce.stage ?? 'decided';
  const stages = LEGAL_STAGES.filter((one) => one !== 'reported' || report?.kind !== 'special-minutes');
  const at = stages.indexOf(stage);
  const days: Record<LegalStage, string | undefined> = {
    decided: decidedOn,
    reported: report?.meeting?.day,
    adjusted: dayOf(report?.lateness.adjustment),
    announced: dayOf(report?.lateness.announcement),
    'time-out': report?.legalForce.lastDayOfAppeal,
    'legal-force': report?.legalForce.legalForceFrom,
  };
  return (
    <LifecycleStrip
      steps={stages.map((key, place) => ({
        key,
        label: t(`report.${key}`),
        when: place < at || stage === 'legal-force' ? 'done' : place === at ? 'now' : 'toCome',
        day: days[key],
      }))}
    />
  );
}

/** The days on the way to legal force: those on which each step was taken, and those by law (KL 6:35, 8:10–11, 13:5). */
export function LegalDays({ report: { kind, compiledAt, meeting, lateness, takenDownOn, legalForce } }: { readonly report: Report }) {
  const { t } = useTranslation('board');
  const { lastDayOfAppeal, legalForceFrom } = legalForce;
  return (
    <Facts
      facts={[
        [t('report.compiled'), <Instant key="compiled" at={compiledAt} plain />],
        [t('report.reported'), kind === 'meeting' && (meeting ? <Meeting key="meeting" {...meeting} /> : t('report.notYet'))],
        [t('report.adjusted'), <Duty key="adjusted" duty={lateness.adjustment} />],
        [t('report.announced'), <Duty key="announced" duty={lateness.announcement} />],
        [t('reports.lastDayOfAppeal'), lastDayOfAppeal && <Day key="appeal" day={lastDayOfAppeal} plain />],
        [t('report.takenDown'), takenDownOn && <Day key="taken-down" day={takenDownOn} plain />],
        [t('report.legalForceFrom'), legalForceFrom && <Day key="force" day={legalForceFrom} plain />],
      ]}
    />
  );
}

type DutyKnown = NonNullable<Report['lateness']['adjustment']>;

function dayOf(duty: DutyKnown | undefined): string | undefined {
  return duty?.on ?? duty?.by;
}

function Meeting({ day, paragraph }: NonNullable<Report['meeting']>) {
  return (
    <>
      <Day day={day} plain />, {cited(paragraph)}
    </>
  );
}

/** A duty with its last day by law; lateness undoes no decision, and is shown. */
function Duty({ duty }: { readonly duty: DutyKnown | undefined }) {
  const { t } = useTranslation('board');
  if (!duty) return t('report.notYet');
  return (
    <>
      {duty.on ? <Day day={duty.on} plain /> : t('report.notYet')} ({t('report.by')} <Day day={duty.by} plain />)
      {duty.late && ` ${t('report.late')}`}
    </>
  );
}
