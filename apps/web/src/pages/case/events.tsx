import { useInfiniteQuery } from '@tanstack/react-query';
import { Loading } from '../../kit/loading.js';
import { More } from '../../kit/more.js';
import { Shown } from '../../kit/shown.js';
import { api } from '../../session/api.js';
import { answerOf } from '../../session/problem.js';
import { entryOfCase } from '../../trail/entry.js';
import { EntryShown } from '../../trail/entry-shown.js';
import { useSayer } from '../../trail/use-sayer.js';
import style from './case.module.css';
import { Disposal } from './disposal.js';
import type { Edition } from './edition.js';

/** What has happened in the case, entry by entry, each with its proof. */
export function Events({ edition: { caseNumber } }: { readonly edition: Edition }) {
  const sayer = useSayer();
  const read = useInfiniteQuery({
    queryKey: ['/api/cases/{caseNumber}/trail', caseNumber, 'pages'],
    queryFn: ({ pageParam, signal }) =>
      answerOf(
        api.GET('/api/cases/{caseNumber}/trail', {
          params: { path: { caseNumber }, query: { limit: 50, ...(pageParam !== '' && { cursor: pageParam }) } },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
  });
  return (
    <Shown read={read}>
      {({ pages }) =>
        sayer.isToCome ? (
          <Loading />
        ) : (
          <>
            <ul className={style.entries}>
              {pages
                .flatMap(({ items }) => items)
                .map((entry) => (
                  <EntryShown
                    key={entry.id}
                    entry={{ ...entry, ...entryOfCase(entry) }}
                    sayer={sayer}
                    acts={entry.disposable && <Disposal entry={entry.id} fields={entry.disposable} sayer={sayer} />}
                  />
                ))}
            </ul>
            <More read={read} />
          </>
        )
      }
    </Shown>
  );
}
