import { EndRoleRequest } from '@anvisa/api-client/longest';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AskedForm } from '../../../kit/asked-form.js';
import { dateInWords } from '../../../kit/dates.js';
import { Empty } from '../../../kit/empty.js';
import { TextArea } from '../../../kit/form.js';
import type { Accepted } from '../../../kit/receipt.js';
import { useKept } from '../../../session/kept.js';
import { LastDayField } from '../last-day-field.js';
import { Period } from '../period.js';
import { roleLabel, roleName } from '../role-name.js';
import type { DoingProps } from './person.js';

/** A role ends before its time. What was done in it stands. */
export function EndRole({ person, href, today, onDone }: DoingProps) {
  const { t, i18n } = useTranslation('administration');
  const { roll } = useSearch({ from: '/administration/personer/$person' });
  const { value, keep, forget } = useKept(`${href} ${roll}`, { lastDay: today, reason: '' });
  const ended = person.roles.find(({ number }) => number === roll);
  if (!ended) return <Empty>{t('doing.end-role.which')}</Empty>;
  const { number, role, from, until } = ended;
  const { lastDay, reason } = value;
  const facts = {
    name: person.name,
    role: roleName(role, i18n.language),
    day: lastDay && dateInWords(lastDay, i18n.language),
  };
  return (
    <AskedForm<Accepted>
      act={{ href, body: { number, lastDay, reason } }}
      lacks={[
        ...(lastDay === '' ? [{ pointer: '/lastDay', detail: t('lacksLastDay') }] : []),
        ...(reason.trim() === '' ? [{ pointer: '/reason', detail: t('lacksReason') }] : []),
      ]}
      ask={t('doing.end-role.ask')}
      verb={t('doing.end-role.verb')}
      sentences={[
        t('doing.end-role.sentence', facts),
        ...(role === 'city-director' ? [t('doing.deputiesEnd', facts)] : []),
        t('doing.end-role.means'),
      ]}
      onDone={(answer) => {
        forget();
        onDone({ answer, said: t('doing.end-role.done', facts) });
      }}
    >
      <p>
        <strong>{roleLabel(role, i18n.language)}</strong>, <Period from={from} {...(until && { until })} />
      </p>
      <LastDayField today={today} value={lastDay} onDay={(next) => keep({ ...value, lastDay: next })} />
      <TextArea
        pointer="/reason"
        label={t('reason')}
        rows={2}
        longest={EndRoleRequest.reason}
        value={reason}
        onText={(next) => keep({ ...value, reason: next })}
      />
    </AskedForm>
  );
}
