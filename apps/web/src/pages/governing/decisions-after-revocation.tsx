import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { capital } from '../../kit/capital.js';
import { Day } from '../../kit/day.js';
import { Empty } from '../../kit/empty.js';
import { More } from '../../kit/more.js';
import { Part } from '../../kit/part.js';
import { Shown } from '../../kit/shown.js';
import { Unbroken } from '../../kit/unbroken.js';
import { api } from '../../session/api.js';
import { answerOf } from '../../session/problem.js';
import type { Answer } from '../../session/read.js';
import { About } from '../register/about.js';
import style from './governing.module.css';

const PATH = '/api/mandates/{mandate}/decisions-after-revocation';
type Decision = Answer<typeof PATH>['items'][number];

/** What was decided on a mandate while nobody had recorded that it was revoked: somebody must look at each. */
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
                <ul className={style.list}>
                  {items.map((decision) => (
                    <Decided key={`${decision.caseNumber} ${decision.number}`} decision={decision} />
                  ))}
                </ul>
              </>
            );
          }}
        </Shown>
        <More read={read} />
      </Part>
    </div>
  );
}

function Decided({ decision }: { readonly decision: Decision }) {
  const { t } = useTranslation(['governing', 'public']);
  const { kind, caseNumber, decidedOn, about, mark } = decision;
  return (
    <li data-listed>
      {about === undefined && mark ? t('after.secret', { provision: mark.provision }) : <About document={decision} />}
      <p>
        {t(`public:register.kinds.${kind}` as 'public:register.kinds.EditionApproved')},{' '}
        <Link to="/diarium" search={{ dnr: caseNumber }}>
          <Unbroken>{t('case', { caseNumber })}</Unbroken>
        </Link>
        , <Day day={decidedOn} plain />. <DecidedBy decider={decision.decidedBy} />
      </p>
    </li>
  );
}

/** The chair is named with their capacity. */
function DecidedBy({ decider: { office, name, inStead } }: { readonly decider: Decision['decidedBy'] }) {
  const { t } = useTranslation('governing');
  const called = t(`after.by.${office}` as 'after.by.deputy');
  if (name === undefined) return capital(called);
  if (office === 'chair') return name;
  return inStead === undefined ? `${name}, ${called}` : t('after.inStead', { name, inStead });
}
