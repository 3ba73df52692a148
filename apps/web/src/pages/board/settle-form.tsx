import type { components } from '@anvisa/api-client/api';
import { SettleDisqualificationRequest } from '@anvisa/api-client/longest';
import { useTranslation } from 'react-i18next';
import { AskedForm } from '../../kit/asked-form.js';
import { dateInWords } from '../../kit/dates.js';
import { ChoiceField, TextArea } from '../../kit/form.js';
import type { Accepted } from '../../kit/receipt.js';
import { useKept } from '../../session/kept.js';
import { MeetingFields, useMeetingLacks } from './meeting-fields.js';

interface SettleFormProps {
  /** Where the question is settled. */
  readonly href: string;
  /** Whom it concerns. */
  readonly person: components['schemas']['PersonNamed'];
  readonly onDone: (answer: Accepted, said: string) => void;
  readonly onClose: () => void;
}

/** A disputed question of disqualification: the board settles it at a meeting (KL 6:32). */
export function SettleForm({ href, person, onDone, onClose }: SettleFormProps) {
  const { t, i18n } = useTranslation('board');
  const begun: { found?: 'yes' | 'no'; day: string; paragraph: string; reasons: string } = { day: '', paragraph: '', reasons: '' };
  const { value: writing, keep, forget } = useKept(href, begun);
  const lacksOf = useMeetingLacks();
  const { found, day, paragraph, reasons } = writing;
  const sentence = t(found === 'no' ? 'stuck.notDisqualified' : 'stuck.disqualified', {
    name: person.name,
    day: day && dateInWords(day, i18n.language),
    paragraph,
  });
  return (
    <AskedForm<Accepted>
      act={{ href, body: { person: person.id, disqualified: found === 'yes', reasons, board: { day, paragraph, reasons } } }}
      ask={t('stuck.settleAsk')}
      verb={t('stuck.settle')}
      lacks={[
        ...(found ? [] : [{ pointer: '/disqualified', detail: t('stuck.lacks', { name: person.name }) }]),
        ...lacksOf(writing),
        ...(reasons.trim() === '' ? [{ pointer: '/reasons', detail: t('cases.lacks.reasons') }] : []),
      ]}
      sentences={[sentence]}
      onClose={onClose}
      onDone={(answer) => {
        forget();
        onClose();
        onDone(answer, sentence);
      }}
    >
      <ChoiceField
        pointer="/disqualified"
        legend={t('stuck.question', { name: person.name })}
        choices={[
          { value: 'yes', label: t('stuck.yes') },
          { value: 'no', label: t('stuck.no') },
        ]}
        value={found}
        onChoice={(next) => keep({ ...writing, found: next })}
      />
      <MeetingFields meeting={writing} onMeeting={keep} />
      <TextArea
        pointer="/reasons"
        label={t('stuck.reasons')}
        rows={2}
        longest={SettleDisqualificationRequest.reasons}
        value={reasons}
        onText={(text) => keep({ ...writing, reasons: text })}
      />
    </AskedForm>
  );
}
