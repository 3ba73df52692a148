import { useTranslation } from 'react-i18next';
import { AskedForm } from '../../kit/asked-form.js';
import { dateInWords } from '../../kit/dates.js';
import { TextArea } from '../../kit/form.js';
import { offerOf } from '../../kit/offers.js';
import { useKept } from '../../session/kept.js';
import type { Answer } from '../../session/read.js';
import { MeetingFields, useMeetingLacks } from './meeting-fields.js';

interface TakeToBoardFormProps {
  readonly edition: Answer<'/api/directives/{directive}/editions/{edition}'>;
  readonly version: string;
  /** The board takes back a case that somebody may decide, by its own order. Otherwise nobody may. */
  readonly isOrdered?: boolean;
  readonly onClose: () => void;
  readonly onDone: (said: string) => void;
}

/** A case is taken to the board: one that nobody may decide, or any single one by the day and paragraph of the board's order. */
export function TakeToBoardForm({ edition, version, isOrdered = false, onClose, onDone }: TakeToBoardFormProps) {
  const { t, i18n } = useTranslation('board');
  const { href } = offerOf(edition.acts, 'take-to-board');
  const { value: writing, keep, forget } = useKept(href, { day: '', paragraph: '', reasons: '' });
  const lacksOf = useMeetingLacks();
  const { day, paragraph, reasons } = writing;
  const sentence = t(isOrdered ? 'stuck.orderSentence' : 'stuck.takeSentence', {
    title: edition.directiveTitle,
    edition: edition.number,
    day: day && dateInWords(day, i18n.language),
    paragraph,
  });
  return (
    <AskedForm
      act={{ href, version, body: { reasons, ...(isOrdered && { board: writing }) } }}
      ask={t('stuck.takeAsk')}
      verb={t('stuck.take')}
      lacks={[
        ...(isOrdered ? lacksOf(writing) : []),
        ...(reasons.trim() === '' ? [{ pointer: '/reasons', detail: t('cases.lacks.reasons') }] : []),
      ]}
      sentences={[sentence, reasons]}
      onClose={onClose}
      onDone={() => {
        forget();
        onClose();
        onDone(sentence);
      }}
    >
      <p>{t(isOrdered ? 'stuck.orderLead' : 'stuck.takeLead')}</p>
      {isOrdered && <MeetingFields meeting={writing} onMeeting={keep} />}
      <TextArea
        pointer="/reasons"
        label={t('stuck.reasons')}
        rows={2}
        value={reasons}
        onText={(text) => keep({ ...writing, reasons: text })}
      />
    </AskedForm>
  );
}
