import { BoardProposalRequest } from '@anvisa/api-client/longest';
import { isBlank } from '@anvisa/domain/visible';
import { useTranslation } from 'react-i18next';
import { dateInWords } from '../../kit/dates.js';
import { TextArea, TextField } from '../../kit/form.js';
import { inSwedish } from '../../kit/in-swedish.js';
import { useToday } from '../../kit/today.js';
import { useKept } from '../../session/kept.js';
import { linesOf } from './lines.js';
import { RecordForm, useLack } from './record-form.js';
import type { StrategyFormProps } from './strategy-forms.js';

/** The board's statement to the council: what it proposes, point by point, and who signed it. */
export function BoardProposalForm({ strategy: { title }, href, onDone }: StrategyFormProps) {
  const { t, i18n } = useTranslation('recording');
  const today = useToday();
  const lack = useLack();
  const { value, keep, forget } = useKept(href, { statement: '', day: '', proposes: '', signedBy: '' });
  const { statement, day } = value;
  const [proposes, signedBy] = [linesOf(value.proposes), linesOf(value.signedBy)];
  const facts = { title: inSwedish(title), statement, day: day && dateInWords(day, i18n.language) };
  return (
    <RecordForm
      act={{ href, body: { statement, day, proposes, signedBy } }}
      lacks={[
        ...lack(isBlank(statement), '/statement', 'statement'),
        ...lack(day === '', '/day', 'day'),
        ...lack(proposes.length === 0, '/proposes', 'proposes'),
        ...lack(signedBy.length === 0, '/signedBy', 'signedBy'),
      ]}
      sentences={[t('sentence.forslag', facts), t('means.forslag')]}
      onDone={(answer) => {
        forget();
        onDone({ answer, said: t('done.forslag', facts) });
      }}
    >
      <TextField
        pointer="/statement"
        label={t('fields.statement')}
        description={t('help.statement')}
        longest={BoardProposalRequest.statement}
        value={statement}
        onText={(next) => keep({ ...value, statement: next })}
      />
      <TextField
        pointer="/day"
        type="date"
        label={t('fields.statedOn')}
        max={today}
        value={day}
        onText={(next) => keep({ ...value, day: next })}
      />
      <TextArea
        pointer="/proposes"
        label={t('fields.proposes')}
        description={t('help.proposes')}
        value={value.proposes}
        onText={(next) => keep({ ...value, proposes: next })}
      />
      <TextArea
        pointer="/signedBy"
        label={t('fields.signedBy')}
        description={t('help.signedBy')}
        rows={2}
        value={value.signedBy}
        onText={(next) => keep({ ...value, signedBy: next })}
      />
    </RecordForm>
  );
}
