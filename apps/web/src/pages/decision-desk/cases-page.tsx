import { useQueries } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Day } from '../../kit/day.js';
import { Empty } from '../../kit/empty.js';
import { inSwedish } from '../../kit/in-swedish.js';
import { Page } from '../../kit/page.js';
import { Part } from '../../kit/part.js';
import { Shown, SPACE } from '../../kit/shown.js';
import { SignedOut } from '../../kit/signed-out.js';
import { Unbroken } from '../../kit/unbroken.js';
import { useMe } from '../../session/me.js';
import { type Answer, reading } from '../../session/read.js';
import { useReasons } from '../my-work/reasons.js';
import { sentenceOf } from '../my-work/sentence.js';
import { useWhereDone } from '../my-work/where.js';
import { decidingAs } from './deciding-as.js';
import style from './desk.module.css';
import { useCases, type WaitingCase } from './use-cases.js';

/** Where a deputy is named. */
const DEPUTIES: string = '/administration/ersattare';

/** The cases that wait for a decision, one after the other; and what is decided, to be put right or ended. */
export default function CasesPage() {
  const { t } = useTranslation('desk');
  const me = useMe();
  const { work, cases, exemptions } = useCases();
  const count = cases.length + exemptions.length;
  if (me === null) {
    return <SignedOut title={t('cases.title')} link={t('cases.signIn')} />;
  }
  return (
    <Page title={t('cases.title')} lead={work.data ? t('cases.lead', { count }) : SPACE}>
      <Shown read={work} lines={6}>
        {() => (count === 0 ? <Empty>{t('cases.none')}</Empty> : <Cases cases={cases} />)}
      </Shown>
      {exemptions.length > 0 && (
        <Part id="avsteg" title={t('cases.exemptions')}>
          <Cases cases={exemptions} />
        </Part>
      )}
      {!work.isPending && <Standings isDecider={decidingAs(me) !== undefined} />}
    </Page>
  );
}

function Cases({ cases }: { readonly cases: readonly WaitingCase[] }) {
  const { t } = useTranslation('desk');
  const { t: work } = useTranslation('work');
  const because = useReasons();
  const whereDone = useWhereDone();
  return (
    <ul className={style.cases}>
      {cases.map((one) => (
        <li key={one.subject.self} data-listed>
          <Link to={whereDone(one)} className={style.case} lang={one.kind === 'decide' ? 'sv' : undefined}>
            <Unbroken>{one.kind === 'decide' ? inSwedish(one.subject.title) : sentenceOf(one, work)}</Unbroken>
          </Link>
          <p className={style.quiet}>
            {one.kind === 'decide' ? (
              <Unbroken>{t('over', { edition: one.subject.edition ?? '', caseNumber: one.subject.caseNumber ?? '' })}</Unbroken>
            ) : (
              <>
                {because(one)} <Unbroken>{t('cases.number', { caseNumber: one.subject.caseNumber ?? '' })}</Unbroken>
              </>
            )}
            {one.due && (
              <>
                {' · '}
                {t('cases.due')} <Day day={one.due} counted />
              </>
            )}
          </p>
          {one.blocked && <p className={style.blocked}>{one.blocked.detail}</p>}
        </li>
      ))}
    </ul>
  );
}

const ELSEWHERE = ['postponed', 'referred', 'in-force'] as const;

/** Those that lie elsewhere, or are decided; and those that wait for a decision, for whoever does not take it. All at once, so that none moves another. */
function Standings({ isDecider }: { readonly isDecider: boolean }) {
  const { t } = useTranslation('desk');
  const states = isDecider ? ELSEWHERE : (['ready', ...ELSEWHERE] as const);
  const reads = useQueries({ queries: states.map((state) => reading('/api/directives', { query: { state, sort: 'title' } })) });
  if (reads.some(({ isPending }) => isPending)) return null;
  return (
    <>
      {states.map((state, at) => (
        <Standing key={state} state={state} items={reads[at]?.data?.items ?? []} />
      ))}
      <p className={style.alone}>
        <Link to={DEPUTIES}>{t('cases.deputies')}</Link>
      </p>
    </>
  );
}

interface StandingProps {
  readonly state: 'ready' | (typeof ELSEWHERE)[number];
  readonly items: Answer<'/api/directives'>['items'];
}

function Standing({ state, items }: StandingProps) {
  const { t } = useTranslation('desk');
  if (items.length === 0) return null;
  return (
    <Part id={`cases-${state}`} title={t(`cases.${state}`)}>
      <ul className={style.cases}>
        {items.map(({ directive, edition, title, caseNumber, deadline }) => (
          <li key={`${directive} ${edition}`} data-listed>
            <Link to="/beslut/$directive/$edition" params={{ directive, edition: String(edition) }} lang="sv">
              {title}
            </Link>
            <p className={style.quiet}>
              <Unbroken>{t('over', { edition, caseNumber })}</Unbroken>
              {state === 'postponed' && deadline && (
                <>
                  {' · '}
                  {t('cases.until')} <Day day={deadline} counted />
                </>
              )}
            </p>
          </li>
        ))}
      </ul>
    </Part>
  );
}
