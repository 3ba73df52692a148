import { Checkbox } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { AskedForm } from '../../../kit/asked-form.js';
import { dateInWords } from '../../../kit/dates.js';
import { ChoiceField, fieldId, type Said, SelectField, TextArea, TextField, useFieldError } from '../../../kit/form.js';
import { ParagraphField } from '../../../kit/paragraph-field.js';
import type { Accepted } from '../../../kit/receipt.js';
import { useToday } from '../../../kit/today.js';
import { useKept } from '../../../session/kept.js';
import style from '../administration.module.css';
import { useColleagues } from '../all.js';
import type { DoingProps } from '../people/person.js';

/** For how long somebody decides in the city director's stead, and who named them: the board by its order, or the director in person. */
export function DeputyshipForm({ person: { name }, href, onDone }: DoingProps) {
  const { t, i18n } = useTranslation('administration');
  const { language } = i18n;
  const today = useToday();
  const directors = useColleagues().filter(({ rolesToday }) => rolesToday.includes('city-director'));
  const { value, keep, forget } = useKept(href, {
    inStead: '',
    employee: false,
    from: today,
    until: '',
    by: 'executive-board' as 'executive-board' | 'city-director',
    day: '',
    paragraph: '',
    reason: '',
  });
  const { by, day, paragraph, ...written } = value;
  const inStead = value.inStead || (directors[0]?.id ?? '');
  const byBoard = by === 'executive-board';
  const lack = (is: boolean, pointer: string, what: 'inStead' | 'employee' | 'from' | 'until' | 'day' | 'paragraph'): Said[] =>
    is ? [{ pointer, detail: t(`deputies.lacks.${what}`) }] : [];
  const said = (one: string) => one && dateInWords(one, language);
  const facts = {
    name,
    director: directors.find(({ id }) => id === inStead)?.name ?? '',
    from: said(value.from),
    until: said(value.until),
    by: byBoard ? t('deputies.byBoard', { day: said(day), paragraph }) : t('deputies.byDirector'),
  };
  return (
    <AskedForm<Accepted>
      act={{ href, body: { ...written, inStead, namedBy: byBoard ? { by, day, paragraph } : { by } } }}
      lacks={[
        ...lack(inStead === '', '/inStead', 'inStead'),
        ...lack(!value.employee, '/employee', 'employee'),
        ...lack(value.from === '', '/from', 'from'),
        ...lack(value.until === '', '/until', 'until'),
        ...lack(byBoard && day === '', '/namedBy/day', 'day'),
        ...lack(byBoard && paragraph.trim() === '', '/namedBy/paragraph', 'paragraph'),
        ...(value.reason.trim() === '' ? [{ pointer: '/reason', detail: t('lacksReason') }] : []),
      ]}
      ask={t('deputies.ask')}
      verb={t('deputies.name')}
      sentences={[t('deputies.sentence', facts), t('deputies.means')]}
      onDone={(answer) => {
        forget();
        onDone({ answer, said: t('deputies.done', facts) });
      }}
    >
      <SelectField
        pointer="/inStead"
        label={t('deputies.inStead')}
        none={t('choose')}
        choices={directors.map((one) => [one.id, one.name])}
        value={inStead}
        onText={(next) => keep({ ...value, inStead: next })}
      />
      <Employee checked={value.employee} onCheck={(employee) => keep({ ...value, employee })} />
      <div className={style.pair}>
        <TextField pointer="/from" type="date" label={t('firstDay')} value={value.from} onText={(from) => keep({ ...value, from })} />
        <TextField pointer="/until" type="date" label={t('lastDay')} value={value.until} onText={(until) => keep({ ...value, until })} />
      </div>
      <ChoiceField
        pointer="/namedBy/by"
        legend={t('deputies.by')}
        choices={(['executive-board', 'city-director'] as const).map((one) => ({ value: one, label: t(`deputies.bys.${one}`) }))}
        value={by}
        onChoice={(next) => keep({ ...value, by: next })}
      />
      {byBoard && (
        <div className={style.pair}>
          <TextField
            pointer="/namedBy/day"
            type="date"
            label={t('deputies.meetingDay')}
            value={day}
            onText={(next) => keep({ ...value, day: next })}
          />
          <ParagraphField
            pointer="/namedBy/paragraph"
            label={t('deputies.paragraph')}
            value={paragraph}
            onText={(next) => keep({ ...value, paragraph: next })}
          />
        </div>
      )}
      <TextArea pointer="/reason" label={t('reason')} rows={2} value={value.reason} onText={(reason) => keep({ ...value, reason })} />
    </AskedForm>
  );
}

/** The law gives the power to decide to employees alone: whoever names one says so. */
function Employee({ checked, onCheck }: { readonly checked: boolean; readonly onCheck: (checked: boolean) => void }) {
  const { t } = useTranslation('administration');
  const error = useFieldError('/employee');
  return (
    <Checkbox
      id={fieldId('/employee')}
      label={t('deputies.employee')}
      description={t('deputies.employeeMeans')}
      value="employee"
      checked={checked}
      {...(error && { error })}
      onChange={({ currentTarget }) => onCheck(currentTarget.checked)}
    />
  );
}
