import type { EditionState } from '@anvisa/domain/directive/states';
import { READINGS } from '@anvisa/domain/permission/readings';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Day } from '../../../kit/day.js';
import { Empty } from '../../../kit/empty.js';
import { Shown } from '../../../kit/shown.js';
import { StateTag } from '../../../kit/state-tag.js';
import { Unbroken } from '../../../kit/unbroken.js';
import { type Me, useMe } from '../../../session/me.js';
import { useRead } from '../../../session/read.js';
import style from '../administration.module.css';
import { useUnitName } from '../all.js';
import type { Task } from './person.js';

const ADDRESS = /^\/api\/directives\/([^/]+)\/editions\/(\d+)/;

/** All that hangs on a person, and would lie if they left. */
export function Tasks({ person }: { readonly person: string }) {
  const { t } = useTranslation('administration');
  const me = useMe();
  if (!me) return null;
  return mayRead(me, person) ? <TasksRead person={person} /> : <Empty>{t('tasks.closed')}</Empty>;
}

function mayRead({ id, rolesToday }: Me, person: string): boolean {
  return id === person || READINGS.tasks.who.some(({ roles }) => rolesToday.some((role) => roles.includes(role)));
}

function TasksRead({ person }: { readonly person: string }) {
  const { t } = useTranslation('administration');
  const read = useRead('/api/people/{person}/tasks', { path: { person } });
  return (
    <Shown read={read} lines={12}>
      {({ items }) =>
        items.length === 0 ? (
          <Empty>{t('tasks.none')}</Empty>
        ) : (
          <ul className={style.list}>
            {items.map((task) => (
              <li key={`${task.kind} ${task.at ?? task.unit ?? task.until ?? ''}`} data-listed>
                <TaskShown task={task} />
              </li>
            ))}
          </ul>
        )
      }
    </Shown>
  );
}

function TaskShown({ task: { kind, at, title, caseNumber, state, comments = 0, answerBy, unit, until } }: { readonly task: Task }) {
  const { t } = useTranslation('administration');
  const unitName = useUnitName();
  const [, directive, edition] = ADDRESS.exec(at ?? '') ?? [];
  const page: string = `/arenden/${directive}/${edition}`;
  return (
    <>
      {t(`tasks.kind.${kind}`)}
      {title !== undefined && (
        <>
          :{' '}
          <Link to={page} lang="sv">
            {title}
          </Link>
        </>
      )}
      {!directive && `: ${unit ? unitName(unit) : t('tasks.cityDirector')}`}
      {state && (
        <>
          {' '}
          <StateTag state={state as EditionState} />
        </>
      )}
      <p className={style.quiet}>
        <Unbroken>
          {[caseNumber && t('tasks.case', { caseNumber }), comments > 0 && t('tasks.comments', { count: comments })]
            .filter(Boolean)
            .join(' · ')}
        </Unbroken>
        {answerBy && (
          <>
            {' · '}
            {t('tasks.due')} <Day day={answerBy} counted />
          </>
        )}
        {until && (
          <>
            {t('tasks.until')} <Day day={until} plain />
          </>
        )}
      </p>
    </>
  );
}
