import { useTranslation } from 'react-i18next';
import { AskedForm } from '../../kit/asked-form.js';
import { dateInWords } from '../../kit/dates.js';
import { TextField } from '../../kit/form.js';
import { ParagraphField } from '../../kit/paragraph-field.js';
import { Part } from '../../kit/part.js';
import { useToday } from '../../kit/today.js';
import { useKept } from '../../session/kept.js';
import { useMeetingLacks } from './meeting-fields.js';
import type { Report } from './report.js';

const STEPS = ['record-meeting', 'record-adjustment', 'record-announcement', 'take-notice-down'] as const;

/** The next day to record of a report, for whom may record it. Special minutes are adjusted without a meeting (KL 6:40). */
export function NextStep({ report, onDone }: { readonly report: Report; readonly onDone: (said: string) => void }) {
  const { t, i18n } = useTranslation('board');
  const today = useToday();
  const lacksOf = useMeetingLacks('');
  const { value: writing, keep, forget } = useKept(`report ${report.id} ${report.state}`, { day: today, paragraph: '' });
  const allowed = STEPS.flatMap((step) => report.acts?.find(({ act, allowed }) => act === step && allowed) ?? []);
  const offer = report.kind === 'meeting' ? allowed[0] : allowed.at(-1);
  if (!offer) return null;
  const step = offer.act as (typeof STEPS)[number];
  const { day, paragraph } = writing;
  const isEarly = step === 'take-notice-down' && day <= (report.legalForce.lastDayOfAppeal ?? '');
  const facts = { day: day && dateInWords(day, i18n.language), paragraph, count: report.decisions.length };
  return (
    <Part id="nasta-steg" title={t(`step.${step}`)}>
      <p>{t(`step.lead.${step}`)}</p>
      <AskedForm
        act={{ href: offer.href, body: step === 'record-meeting' ? { day, paragraph } : { day } }}
        ask={t(`step.ask.${step}`)}
        verb={t('step.do')}
        lacks={step === 'record-meeting' ? lacksOf(writing) : lacksOf({ day })}
        sentences={[t(`step.sentence.${step}`, facts), t(`step.means.${isEarly ? 'early' : step}`)]}
        onDone={() => {
          forget();
          onDone(t(`step.sentence.${step}`, facts));
        }}
      >
        <TextField
          pointer="/day"
          type="date"
          label={t(`step.day.${step}`)}
          value={day}
          onText={(text) => keep({ ...writing, day: text })}
        />
        {step === 'record-meeting' && (
          <ParagraphField
            pointer="/paragraph"
            label={t('paragraph')}
            value={paragraph}
            onText={(text) => keep({ ...writing, paragraph: text })}
          />
        )}
      </AskedForm>
    </Part>
  );
}
