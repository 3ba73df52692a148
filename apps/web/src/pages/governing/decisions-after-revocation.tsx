import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../kit/empty.js';
import { More } from '../../kit/more.js';
import { Part } from '../../kit/part.js';
import { Shown } from '../../kit/shown.js';
import { api } from '../../session/api.js';
import { answerOf } from '../../session/problem.js';
import { DecidedList } from './decided-list.js';
import style from './governing.module.css';

const PATH = '/api/mandates/{mandate}/decisions-after-revocation';

/** What was decided on a mandate while nobody had recorded that it had ended: somebody must look at each. */
export function DecisionsAfterRevocation({ mandate, giver }: { readonly mandate: string; readonly giver: 'council' | 'executive-board' }) {
  const { t } = useTranslation('governing');
  const read = useInfiniteQuery({
    queryKey: [PATH, { path: { mandate } }],
    queryFn: ({ pageParam, signal }) =>
      answerOf(api.GET(PATH, { params: { path: { mandate }, query: { ...(pageParam && { cursor: pageParam }) } }, signal })),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
  });
  return (
    <div className={style.below}>
      <Part id="efter-aterkallelsen" title={t('after.title')}>
        <Shown read={read} lines={3}>
          {({ pages }) => {
            const items = pages.flatMap((page) => page.items);
            if (items.length === 0) return <Empty>{t('after.none')}</Empty>;
            return (
              <>
                <p>{t('after.lead', { giver: t(`bodies.${giver}`) })}</p>
                <DecidedList decisions={items} />
              </>
            );
          }}
        </Shown>
        <More read={read} />
      </Part>
    </div>
  );
}
