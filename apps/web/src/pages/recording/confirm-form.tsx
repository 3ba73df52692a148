import { isBlank } from '@anvisa/domain/visible';
import { skipToken, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { AsWritten } from '../../kit/as-written.js';
import { dateInWords } from '../../kit/dates.js';
import { useKept } from '../../session/kept.js';
import { reading } from '../../session/read.js';
import { MeetingFields } from '../board/meeting-fields.js';
import type { MandateFormsProps } from './mandate-changed.js';
import { useMandateName } from './mandate-name.js';
import { RecordForm, useLack } from './record-form.js';

/** The board lets a mandate hold under the strategy as the council changed it: what was changed is read first. */
export function ConfirmForm({ mandate, href, onDone }: MandateFormsProps) {
  const { t, i18n } = useTranslation('recording');
  const lack = useLack();
  const name = useMandateName()(mandate);
  const { value, keep, forget } = useKept(href, { day: '', paragraph: '' });
  const { day, paragraph } = value;
  const strategy = mandate.condition?.strategy;
  const options = reading('/api/strategies/{strategy}', { path: { strategy: strategy ?? '' } });
  const decision = useQuery({ ...options, queryFn: strategy ? options.queryFn : skipToken }).data?.decisions.findLast(
    ({ outcome }) => outcome === 'approved-with-changes',
  );
  const facts = { name, paragraph, day: day && dateInWords(day, i18n.language) };
  return (
    <RecordForm
      act={{ href, body: value }}
      lacks={[...lack(day === '', '/day', 'decidedOn'), ...lack(isBlank(paragraph), '/paragraph', 'paragraph')]}
      sentences={[t('mandate.confirmSentence', facts), t('mandate.confirmMeans')]}
      onDone={(answer) => {
        forget();
        onDone({ answer, said: t('mandate.confirmDone', facts) });
      }}
    >
      {decision?.changes && (
        <p>
          {t('mandate.changes')} <AsWritten text={decision.changes} />
        </p>
      )}
      <MeetingFields at="" earliest={decision?.day} meeting={value} onMeeting={keep} />
    </RecordForm>
  );
}
