import { SpecialStatementRequest } from '@anvisa/api-client/longest';
import { SPEAKING_BODIES, type SpeakingBody } from '@anvisa/domain/strategy/events';
import { isBlank } from '@anvisa/domain/visible';
import { useTranslation } from 'react-i18next';
import { capital } from '../../kit/capital.js';
import { ChoiceField, TextArea, TextField } from '../../kit/form.js';
import { inSwedish } from '../../kit/in-swedish.js';
import { useKept } from '../../session/kept.js';
import { RecordForm, useLack } from './record-form.js';
import type { StrategyFormProps } from './strategy-forms.js';

const BEGUN: { body?: SpeakingBody; whose: string; note: string } = { whose: '', note: '' };

/** A view noted in a body's minutes, without dissent. */
export function SpecialStatementForm({ strategy: { title }, href, onDone }: StrategyFormProps) {
  const { t } = useTranslation(['recording', 'governing']);
  const lack = useLack();
  const { value, keep, forget } = useKept(href, BEGUN);
  const { body, whose, note } = value;
  return (
    <RecordForm
      act={{ href, body: value }}
      lacks={[
        ...lack(isBlank(whose), '/whose', 'whose'),
        ...lack(body === undefined, '/body', 'body'),
        ...lack(isBlank(note), '/note', 'note'),
      ]}
      sentences={[t('sentence.uttalande', { title: inSwedish(title), whose }), t('means.uttalande')]}
      onDone={(answer) => {
        forget();
        onDone({ answer, said: t('done.uttalande', { title: inSwedish(title) }) });
      }}
    >
      <TextField
        pointer="/whose"
        label={t('fields.whose')}
        lang="sv"
        longest={SpecialStatementRequest.whose}
        value={whose}
        onText={(next) => keep({ ...value, whose: next })}
      />
      <ChoiceField
        pointer="/body"
        legend={t('fields.body')}
        choices={SPEAKING_BODIES.map((one) => ({ value: one, label: capital(t(`governing:bodies.${one}`)) }))}
        value={body}
        onChoice={(next) => keep({ ...value, body: next })}
      />
      <TextArea
        pointer="/note"
        label={t('fields.note')}
        longest={SpecialStatementRequest.note}
        value={note}
        onText={(next) => keep({ ...value, note: next })}
      />
    </RecordForm>
  );
}
