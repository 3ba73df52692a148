import type { Role } from '@anvisa/domain/actor';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Part } from '../../kit/part.js';
import { api } from '../../session/api.js';
import { useMe } from '../../session/me.js';
import { answerOf } from '../../session/problem.js';
import { Entries } from '../../trail/entries.js';

/** Those for whom it is read: the registrar finds there the words that may go, the auditor what was done. */
const READERS: ReadonlySet<Role> = new Set(['registrar', 'auditor']);

interface EventsAboutProps {
  readonly kind: 'person' | 'unit';
  readonly id: string;
}

/** What has happened to a person or a unit. */
export function EventsAbout({ kind, id }: EventsAboutProps) {
  const { t } = useTranslation('administration');
  if (!useMe()?.rolesToday.some((role) => READERS.has(role))) return null;
  return (
    <Part id="handelser" title={t('events')}>
      <EventsRead kind={kind} id={id} />
    </Part>
  );
}

function EventsRead({ kind, id }: EventsAboutProps) {
  const read = useInfiniteQuery({
    queryKey: ['trail', kind, id, 'pages'],
    queryFn: ({ pageParam, signal }) => {
      const query = { limit: 50, ...(pageParam !== '' && { cursor: pageParam }) };
      return answerOf(
        kind === 'person'
          ? api.GET('/api/people/{person}/trail', { params: { path: { person: id }, query }, signal })
          : api.GET('/api/units/{unit}/trail', { params: { path: { unit: id }, query }, signal }),
      );
    },
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
  });
  return <Entries read={read} />;
}
