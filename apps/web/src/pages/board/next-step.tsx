import { RecordMeetingRequest } from '@anvisa/api-client/longest';
import { useTranslation } from 'react-i18next';
import { AskedForm } from '../../kit/asked-form.js';
import { dateInWords } from '../../kit/dates.js';
import { TextField } from '../../kit/form.js';
import { FromToday } from '../../kit/from-today.js';
import { ParagraphField } from '../../kit/paragraph-field.js';
import { Part } from '../../kit/part.js';
import type { Accepted } from '../../kit/receipt.js';
import { useKept } from '../../session/kept.js';
import { useMeetingLacks } from './meeting-fields.js';
import type { Report } from './report.js';

const STEPS = ['record-meeting', 'record-adjustment', 'record-announcement', 'take-notice-down'] as const;
type Step = (typeof STEPS)[number];

/** A day that was just recorded, in its sentence, with its receipt. */
export interface Recorded {
  readonly answer: Accepted;
  readonly said: string;
}

interface NextStepProps {
  readonly report: Report;
  readonly onDone: (recorded: Recorded) => void;
}

/** The next day to record of a report, for whom may record it. Special minutes are adjusted without a meeting (KL 6:40). */
export function NextStep(props: NextStepProps) {
  return <FromToday>{(today) => <Recording {...props} today={today} />}</FromToday>;
}

function Recording({ report, today, onDone }: NextStepProps & { readonly today: string }) {
  const { t, i18n } = useTranslation('board');
  const lacksOf = useMeetingLacks('');
  const { value: writing, keep, forget } = useKept(`report ${report.id} ${report.state}`, { day: today, paragraph: '' });
  const allowed = STEPS.flatMap((step) => report.acts?.find(({ act, allowed }) => act === step && allowed) ?? []);
  const offer = report.kind === 'meeting' ? allowed[0] : allowed.at(-1);
  if (!offer) return null;
  const step = offer.act as Step;
  const { day, paragraph } = writing;
  const isEarly = step === 'take-notice-down' && day <= (report.legalForce.lastDayOfAppeal ?? '');
  const facts = { day: day && dateInWords(day, i18n.language), paragraph, count: report.decisions.length };
  return (
    <Part id="nasta-steg" title={t(`step.${step}`)}>
      <p>{t(`step.lead.${step}`)}</p>
      <AskedForm<Accepted>
        act={{ href: offer.href, body: step === 'record-meeting' ? { day, paragraph } : { day } }}
        ask={t(`step.ask.${step}`)}
        verb={t('step.do')}
        lacks={step === 'record-meeting' ? lacksOf(writing) : lacksOf({ day })}
        sentences={[t(`step.sentence.${step}`, facts), t(`step.means.${isEarly ? 'early' : step}`)]}
        onDone={(answer) => {
          forget();
          onDone({ answer, said: t(`step.sentence.${step}`, facts) });
        }}
      >
        <TextField
          pointer="/day"
          type="date"
          label={t(`step.day.${step}`)}
          min={earliest(step, report)}
          max={today}
          value={day}
          onText={(text) => keep({ ...writing, day: text })}
        />
        {step === 'record-meeting' && (
          <ParagraphField
            pointer="/paragraph"
            label={t('paragraph')}
            longest={RecordMeetingRequest.paragraph}
            value={paragraph}
            onText={(text) => keep({ ...writing, paragraph: text })}
          />
        )}
      </AskedForm>
    </Part>
  );
}

/** What is recorded has not happened before what it follows (KL 6:35, 6:40, 8:10–11). */
function earliest(step: Step, { decisions, meeting, adjustedOn, announcedOn, takenDownEarlyOn }: Report): string | undefined {
  const decidedBy = decisions
    .map(({ decidedOn }) => decidedOn)
    .toSorted()
    .at(-1);
  const after = {
    'record-meeting': decidedBy,
    'record-adjustment': meeting?.day ?? decidedBy,
    'record-announcement': takenDownEarlyOn ?? adjustedOn,
    'take-notice-down': announcedOn,
  };
  return after[step];
}
