import { HandOverTasksRequest } from '@anvisa/api-client/longest';
import { HANDED_OVER } from '@anvisa/domain/person/tasks';
import { useTranslation } from 'react-i18next';
import { AskedForm } from '../../../kit/asked-form.js';
import { Empty } from '../../../kit/empty.js';
import { TextArea } from '../../../kit/form.js';
import type { Accepted } from '../../../kit/receipt.js';
import { Shown } from '../../../kit/shown.js';
import { useKept } from '../../../session/kept.js';
import { useRead } from '../../../session/read.js';
import type { DoingProps, Task } from './person.js';
import { handedKinds, named, SuccessorFields, type Successors, useSuccessorSentences } from './successors.js';
import { Tasks } from './tasks.js';

/** What hangs on a person goes to colleagues, at once. */
export function HandOver(doing: DoingProps) {
  const read = useRead('/api/people/{person}/tasks', { path: { person: doing.person.id } });
  return (
    <Shown read={read} lines={4}>
      {({ items }) => <HandOverOf {...doing} tasks={items} />}
    </Shown>
  );
}

function HandOverOf({ person, href, onDone, tasks }: DoingProps & { readonly tasks: readonly Task[] }) {
  const { t } = useTranslation('administration');
  const { value, keep, forget } = useKept<{ successors: Successors; reasons: string }>(href, { successors: {}, reasons: '' });
  const sentences = useSuccessorSentences(tasks, value.successors);
  const [first] = handedKinds(tasks);
  if (!first) return <Empty>{t('tasks.none')}</Empty>;
  const successors = named(value.successors);
  return (
    <AskedForm<Accepted>
      act={{ href, body: { successors, reasons: value.reasons } }}
      lacks={[
        ...(sentences.length === 0
          ? [{ pointer: `/successors/${HANDED_OVER[first.kind]}`, detail: t('doing.hand-over-tasks.lacks') }]
          : []),
        ...(value.reasons.trim() === '' ? [{ pointer: '/reasons', detail: t('lacksReason') }] : []),
      ]}
      ask={t('doing.hand-over-tasks.ask')}
      verb={t('doing.hand-over-tasks.verb')}
      sentences={[...sentences, t('doing.hand-over-tasks.means')]}
      onDone={(answer) => {
        forget();
        onDone({ answer, said: t('doing.hand-over-tasks.done', { name: person.name }) });
      }}
    >
      <Tasks person={person.id} />
      <SuccessorFields person={person.id} tasks={tasks} value={value.successors} onValue={(next) => keep({ ...value, successors: next })} />
      <TextArea
        pointer="/reasons"
        label={t('reason')}
        rows={2}
        longest={HandOverTasksRequest.reasons}
        value={value.reasons}
        onText={(reasons) => keep({ ...value, reasons })}
      />
    </AskedForm>
  );
}
