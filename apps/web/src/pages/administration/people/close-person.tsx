import { ClosePersonRequest } from '@anvisa/api-client/longest';
import { HANDED_OVER } from '@anvisa/domain/person/tasks';
import { useTranslation } from 'react-i18next';
import { AskedForm } from '../../../kit/asked-form.js';
import { dateInWords } from '../../../kit/dates.js';
import { type Said, TextArea } from '../../../kit/form.js';
import type { Accepted } from '../../../kit/receipt.js';
import { Shown } from '../../../kit/shown.js';
import { useKept } from '../../../session/kept.js';
import { useRead } from '../../../session/read.js';
import { LastDayField } from '../last-day-field.js';
import type { DoingProps, Task } from './person.js';
import { handedKinds, named, SuccessorFields, type Successors, useSuccessorSentences } from './successors.js';
import { Tasks } from './tasks.js';

/** A person leaves: every role ends with them, and what hangs on them goes to others in the same act. */
export function ClosePerson(doing: DoingProps) {
  const read = useRead('/api/people/{person}/tasks', { path: { person: doing.person.id } });
  return (
    <Shown read={read} lines={4}>
      {({ items }) => <ClosePersonWith {...doing} tasks={items} />}
    </Shown>
  );
}

interface Leaving {
  readonly lastDay: string;
  readonly reason: string;
  readonly successors: Successors;
}

function ClosePersonWith({ person, href, today, onDone, tasks }: DoingProps & { readonly tasks: readonly Task[] }) {
  const { t, i18n } = useTranslation('administration');
  const { value, keep, forget } = useKept<Leaving>(href, { lastDay: today, reason: '', successors: {} });
  const taken = useSuccessorSentences(tasks, value.successors);
  const { lastDay, reason } = value;
  const successors = named(value.successors);
  const left = handedKinds(tasks).filter(({ kind }) => !successors[HANDED_OVER[kind]]);
  const facts = { name: person.name, day: lastDay && dateInWords(lastDay, i18n.language) };
  return (
    <AskedForm<Accepted>
      act={{ href, body: { lastDay, reason, ...(Object.keys(successors).length > 0 && { successors }) } }}
      lacks={[
        ...(lastDay === '' ? [{ pointer: '/lastDay', detail: t('lacksLastDay') }] : []),
        ...left.map(({ kind }): Said => ({ pointer: `/successors/${HANDED_OVER[kind]}`, detail: t(`successors.lacks.${kind}`) })),
        ...(reason.trim() === '' ? [{ pointer: '/reason', detail: t('lacksReason') }] : []),
      ]}
      ask={t('doing.close-person.ask', facts)}
      verb={t('doing.close-person.verb')}
      sentences={[
        t('doing.close-person.sentence', facts),
        ...(person.roles.some(({ role }) => role === 'city-director') ? [t('doing.deputiesEnd', facts)] : []),
        ...taken,
        t('doing.close-person.means', facts),
      ]}
      onDone={(answer) => {
        forget();
        onDone({ answer, said: t('doing.close-person.done', facts) });
      }}
    >
      {tasks.length > 0 && <Tasks person={person.id} />}
      <SuccessorFields person={person.id} tasks={tasks} value={value.successors} onValue={(next) => keep({ ...value, successors: next })} />
      <LastDayField today={today} value={lastDay} onDay={(next) => keep({ ...value, lastDay: next })} />
      <TextArea
        pointer="/reason"
        label={t('reason')}
        rows={2}
        longest={ClosePersonRequest.reason}
        value={reason}
        onText={(next) => keep({ ...value, reason: next })}
      />
    </AskedForm>
  );
}
