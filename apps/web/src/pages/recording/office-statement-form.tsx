import { OfficeStatementRequest } from '@anvisa/api-client/longest';
import { isBlank } from '@anvisa/domain/visible';
import { useTranslation } from 'react-i18next';
import { dateInWords } from '../../kit/dates.js';
import { TextField } from '../../kit/form.js';
import { inSwedish } from '../../kit/in-swedish.js';
import { useKept } from '../../session/kept.js';
import { RecordForm, useLack } from './record-form.js';
import type { StrategyFormProps } from './strategy-forms.js';

/** The office's statement, dated as the paper has it. */
export function OfficeStatementForm({ strategy: { title }, href, onDone }: StrategyFormProps) {
  const { t, i18n } = useTranslation('recording');
  const lack = useLack();
  const { value, keep, forget } = useKept(href, { dated: '', preparedBy: '' });
  const { dated, preparedBy } = value;
  const facts = { title: inSwedish(title), preparedBy, day: dated && dateInWords(dated, i18n.language) };
  return (
    <RecordForm
      act={{ href, body: value }}
      lacks={[...lack(dated === '', '/dated', 'dated'), ...lack(isBlank(preparedBy), '/preparedBy', 'preparedBy')]}
      sentences={[t('sentence.tjansteutlatande', facts), t('means.tjansteutlatande')]}
      onDone={(answer) => {
        forget();
        onDone({ answer, said: t('done.tjansteutlatande', facts) });
      }}
    >
      <TextField
        pointer="/dated"
        type="date"
        label={t('fields.dated')}
        description={t('help.dated')}
        value={dated}
        onText={(next) => keep({ ...value, dated: next })}
      />
      <TextField
        pointer="/preparedBy"
        label={t('fields.preparedBy')}
        lang="sv"
        longest={OfficeStatementRequest.preparedBy}
        value={preparedBy}
        onText={(next) => keep({ ...value, preparedBy: next })}
      />
    </RecordForm>
  );
}
