import { NameDeputyRequest, NamedByRequest } from '@anvisa/api-client/longest';
import { Checkbox } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { AskedForm } from '../../../kit/asked-form.js';
import { dateInWords } from '../../../kit/dates.js';
import { ChoiceField, fieldId, type Said, SelectField, TextArea, TextField, useFieldError } from '../../../kit/form.js';
import { ParagraphField } from '../../../kit/paragraph-field.js';
import type { Accepted } from '../../../kit/receipt.js';
import { useKept } from '../../../session/kept.js';
import { useMe } from '../../../session/me.js';
import style from '../administration.module.css';
import { useColleagues } from '../all.js';
import type { DoingProps } from '../people/person.js';

/** Who may name a deputy, and who records it: the board's order the administrator, their own the director. */
const NAMERS = [
  { by: 'executive-board', recordedBy: 'administrator' },
  { by: 'city-director', recordedBy: 'city-director' },
] as const;
type Namer = (typeof NAMERS)[number]['by'];

/** For how long somebody decides in the city director's stead, and who named them: the board by its order, or the director in person. */
export function DeputyshipForm({ person: { name }, href, today, onDone }: DoingProps) {
  const { t, i18n } = useTranslation('administration');
  const { language } = i18n;
  const me = useMe();
  const namers = NAMERS.filter(({ recordedBy }) => me?.rolesToday.includes(recordedBy)).map(({ by }) => by);
  const colleagues = useColleagues();
  const { value, keep, forget } = useKept(href, {
    inStead: '',
    employee: false,
    from: today,
    until: '',
    by: 'executive-board' as Namer,
    day: '',
    paragraph: '',
    reason: '',
  });
  const { by: chosen, day, paragraph, ...written } = value;
  const by = namers.find((one) => one === chosen) ?? namers[0] ?? chosen;
  const byBoard = by === 'executive-board';
  const directors = colleagues.filter(({ id, rolesToday }) => rolesToday.includes('city-director') && (byBoard || id === me?.id));
  const inStead = (directors.find(({ id }) => id === value.inStead) ?? directors[0])?.id ?? '';
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
        <TextField
          pointer="/from"
          type="date"
          label={t('firstDay')}
          min={byBoard ? day : today}
          value={value.from}
          onText={(from) => keep({ ...value, from })}
        />
        <TextField
          pointer="/until"
          type="date"
          label={t('lastDay')}
          min={value.from}
          value={value.until}
          onText={(until) => keep({ ...value, until })}
        />
      </div>
      {namers.length > 1 && (
        <ChoiceField
          pointer="/namedBy/by"
          legend={t('deputies.by')}
          choices={namers.map((one) => ({ value: one, label: t(`deputies.bys.${one}`) }))}
          value={by}
          onChoice={(next) => keep({ ...value, by: next })}
        />
      )}
      {byBoard && (
        <div className={style.pair}>
          <TextField
            pointer="/namedBy/day"
            type="date"
            label={t('deputies.meetingDay')}
            max={today}
            value={day}
            onText={(next) => keep({ ...value, day: next })}
          />
          <ParagraphField
            pointer="/namedBy/paragraph"
            label={t('deputies.paragraph')}
            longest={NamedByRequest.paragraph}
            value={paragraph}
            onText={(next) => keep({ ...value, paragraph: next })}
          />
        </div>
      )}
      <TextArea
        pointer="/reason"
        label={t('reason')}
        rows={2}
        longest={NameDeputyRequest.reason}
        value={value.reason}
        onText={(reason) => keep({ ...value, reason })}
      />
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
