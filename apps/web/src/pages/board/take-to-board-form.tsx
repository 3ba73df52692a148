import { TakeToBoardRequest } from '@anvisa/api-client/longest';
import { Checkbox } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { AskedForm } from '../../kit/asked-form.js';
import { dateInWords } from '../../kit/dates.js';
import { TextArea } from '../../kit/form.js';
import { inSwedish } from '../../kit/in-swedish.js';
import { offerOf } from '../../kit/offers.js';
import type { Accepted } from '../../kit/receipt.js';
import { useKept } from '../../session/kept.js';
import type { Answer } from '../../session/read.js';
import { MeetingFields, useMeetingLacks } from './meeting-fields.js';
import type { Recorded } from './recorded-receipt.js';

interface TakeToBoardFormProps {
  readonly edition: Answer<'/api/directives/{directive}/editions/{edition}'>;
  readonly version: string;
  /** The board takes back a case that somebody may decide, by its own order. Otherwise nobody may. */
  readonly isOrdered?: boolean;
  readonly onClose: () => void;
  readonly onDone: (recorded: Recorded) => void;
}

/** A case is taken to the board: one that nobody may decide, or any single one by the day and paragraph of the board's order. */
export function TakeToBoardForm({ edition, version, isOrdered = false, onClose, onDone }: TakeToBoardFormProps) {
  const { t, i18n } = useTranslation('board');
  const { href } = offerOf(edition.acts, 'take-to-board');
  const { value: writing, keep, forget } = useKept(href, { day: '', paragraph: '', reasons: '', urgent: false });
  const lacksOf = useMeetingLacks();
  const { day, paragraph, reasons, urgent } = writing;
  const sentence = t(isOrdered ? 'stuck.orderSentence' : 'stuck.takeSentence', {
    title: inSwedish(edition.directiveTitle),
    edition: edition.number,
    day: day && dateInWords(day, i18n.language),
    paragraph,
  });
  return (
    <AskedForm<Accepted>
      act={{ href, version, body: { reasons, ...(isOrdered && { board: { day, paragraph, reasons } }), ...(urgent && { urgent }) } }}
      ask={t('stuck.takeAsk')}
      verb={t('stuck.take')}
      lacks={[
        ...(isOrdered ? lacksOf(writing) : []),
        ...(reasons.trim() === '' ? [{ pointer: '/reasons', detail: t('cases.lacks.reasons') }] : []),
      ]}
      sentences={[sentence, ...(urgent ? [t('stuck.urgentSentence')] : []), reasons]}
      onClose={onClose}
      onDone={(answer) => {
        forget();
        onClose();
        onDone({ answer, said: sentence, caseNumber: edition.caseNumber });
      }}
    >
      <p>{t(isOrdered ? 'stuck.orderLead' : 'stuck.takeLead')}</p>
      {isOrdered && <MeetingFields meeting={writing} onMeeting={keep} />}
      <TextArea
        pointer="/reasons"
        label={t('stuck.reasons')}
        rows={2}
        longest={TakeToBoardRequest.reasons}
        value={reasons}
        onText={(text) => keep({ ...writing, reasons: text })}
      />
      <Checkbox
        label={t('stuck.urgent')}
        description={t('stuck.urgentMeans')}
        value="urgent"
        checked={urgent}
        onChange={({ currentTarget: { checked } }) => keep({ ...writing, urgent: checked })}
      />
    </AskedForm>
  );
}
