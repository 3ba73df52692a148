import { GiveRoleRequest } from '@anvisa/api-client/longest';
import { ROLES } from '@anvisa/domain/actor';
import { useTranslation } from 'react-i18next';
import { AskedForm } from '../../../kit/asked-form.js';
import { dateInWords } from '../../../kit/dates.js';
import { type Said, SelectField, TextArea, TextField } from '../../../kit/form.js';
import type { Accepted } from '../../../kit/receipt.js';
import { useKept } from '../../../session/kept.js';
import style from '../administration.module.css';
import { useUnitName, useUnits } from '../all.js';
import { roleLabel, roleName } from '../role-name.js';
import type { DoingProps } from './person.js';

/** A deputy is named, by an act of its own. */
const GIVEN = ROLES.filter((role) => role !== 'deputy');

/** A role for a period; a contact's for a committee. */
export function GiveRole({ person: { name }, href, today, onDone }: DoingProps) {
  const { t, i18n } = useTranslation('administration');
  const { language } = i18n;
  const units = useUnits().data?.items ?? [];
  const unitName = useUnitName();
  const { value, keep, forget } = useKept(href, { role: '', unit: '', from: today, until: '', reason: '' });
  const { role, unit, from, until, reason } = value;
  const isContact = role === 'committee-contact';
  const lack = (is: boolean, pointer: string, detail: string): Said[] => (is ? [{ pointer, detail }] : []);
  const facts = {
    name,
    role: role && roleName(role, language),
    unit: isContact ? t('doing.give-role.for', { unit: unitName(unit) }) : '',
    from: from && dateInWords(from, language),
    until: until ? t('doing.give-role.until', { until: dateInWords(until, language) }) : '',
  };
  return (
    <AskedForm<Accepted>
      act={{ href, body: { role, from, reason, ...(isContact && { unit }), ...(until && { until }) } }}
      lacks={[
        ...lack(role === '', '/role', t('doing.give-role.lacks.role')),
        ...lack(isContact && unit === '', '/unit', t('doing.give-role.lacks.unit')),
        ...lack(from === '', '/from', t('doing.give-role.lacks.from')),
        ...lack(reason.trim() === '', '/reason', t('lacksReason')),
      ]}
      ask={t('doing.give-role.ask')}
      verb={t('doing.give-role.verb')}
      sentences={[t('doing.give-role.sentence', facts), t('doing.give-role.means')]}
      onDone={(answer) => {
        forget();
        onDone({ answer, said: t('doing.give-role.done', facts) });
      }}
    >
      <SelectField
        pointer="/role"
        label={t('person.role')}
        none={t('choose')}
        choices={GIVEN.map((one) => [one, roleLabel(one, language)])}
        value={role}
        onText={(next) => keep({ ...value, role: next })}
      />
      {isContact && (
        <SelectField
          pointer="/unit"
          label={t('person.unit')}
          none={t('choose')}
          choices={units.filter(({ closed }) => closed === undefined).map((one) => [one.id, one.name])}
          value={unit}
          onText={(next) => keep({ ...value, unit: next })}
        />
      )}
      <div className={style.pair}>
        <TextField pointer="/from" type="date" label={t('firstDay')} value={from} onText={(next) => keep({ ...value, from: next })} />
        <TextField
          pointer="/until"
          type="date"
          label={t('lastDayIfAny')}
          min={from}
          value={until}
          onText={(next) => keep({ ...value, until: next })}
        />
      </div>
      <TextArea
        pointer="/reason"
        label={t('reason')}
        rows={2}
        longest={GiveRoleRequest.reason}
        value={reason}
        onText={(next) => keep({ ...value, reason: next })}
      />
    </AskedForm>
  );
}
