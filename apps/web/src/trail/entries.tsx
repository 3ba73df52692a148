import type { components } from '@anvisa/api-client/api';
import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import { Loading } from '../kit/loading.js';
import { More } from '../kit/more.js';
import { Shown } from '../kit/shown.js';
import { Disposal } from './disposal.js';
import style from './entries.module.css';
import { entryOfCase } from './entry.js';
import { EntryShown } from './entry-shown.js';
import { useSayer } from './use-sayer.js';

type Page = components['schemas']['TrailPageAnswer'];

/**
 * A trail page by page, entry by entry, each with its proof, and with the words of it that the reader may dispose of. The page's route loads the
 * words `trail`, `states` and `disposal`.
 */
export function Entries({ read }: { readonly read: UseInfiniteQueryResult<InfiniteData<Page>> }) {
  const sayer = useSayer();
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
