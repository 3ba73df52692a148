import { PreparationRequest } from '@anvisa/api-client/longest';
import { isBlank } from '@anvisa/domain/visible';
import { useTranslation } from 'react-i18next';
import { TextField } from '../../kit/form.js';
import { given } from '../../kit/given.js';
import { inSwedish } from '../../kit/in-swedish.js';
import { useToday } from '../../kit/today.js';
import { useKept } from '../../session/kept.js';
import { RecordForm, useLack } from './record-form.js';
import type { StrategyFormProps } from './strategy-forms.js';

/** The mayoral preparation's endorsement; without a day where the paper gives none. */
export function PreparationForm({ strategy: { title }, href, onDone }: StrategyFormProps) {
  const { t } = useTranslation('recording');
  const today = useToday();
  const lack = useLack();
  const { value, keep, forget } = useKept(href, { day: '', presenter: '' });
  const { day, presenter } = value;
  return (
    <RecordForm
      act={{ href, body: given({ day, presenter }) }}
      lacks={lack(isBlank(presenter), '/presenter', 'presenter')}
      sentences={[t('sentence.beredning', { title: inSwedish(title), presenter }), t('means.beredning')]}
      onDone={(answer) => {
        forget();
        onDone({ answer, said: t('done.beredning', { title: inSwedish(title) }) });
      }}
    >
      <TextField
        pointer="/day"
        type="date"
        label={t('fields.preparedOn')}
        description={t('help.preparedOn')}
        max={today}
        value={day}
        onText={(next) => keep({ ...value, day: next })}
      />
      <TextField
        pointer="/presenter"
        label={t('fields.presenter')}
        lang="sv"
        longest={PreparationRequest.presenter}
        value={presenter}
        onText={(next) => keep({ ...value, presenter: next })}
      />
    </RecordForm>
  );
}
