import { Heading } from '@digdir/designsystemet-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { dateInWords } from '../../kit/dates.js';
import { Empty } from '../../kit/empty.js';
import { given } from '../../kit/given.js';
import { inSwedish } from '../../kit/in-swedish.js';
import { Loading } from '../../kit/loading.js';
import { More } from '../../kit/more.js';
import { Page } from '../../kit/page.js';
import { Shown } from '../../kit/shown.js';
import { SignedOut } from '../../kit/signed-out.js';
import { Unbroken } from '../../kit/unbroken.js';
import { api } from '../../session/api.js';
import { useMe } from '../../session/me.js';
import { answerOf } from '../../session/problem.js';
import type { Answer } from '../../session/read.js';
import { EntryShown } from '../../trail/entry-shown.js';
import { useSayer } from '../../trail/use-sayer.js';
import type { TrailAsked } from './asked.js';
import style from './audit.module.css';
import { TrailFilters } from './trail-filters.js';
import { Verify } from './verify.js';

type Entry = Answer<'/api/trail'>['items'][number];

/** The trail of a case, of a person, of a period: each entry in words, with before and after (KL 12:9). */
export default function AuditPage() {
  const { t } = useTranslation(['audit', 'common']);
  const asked = useSearch({ from: '/revision' });
  const sayer = useSayer();
  const read = useInfiniteQuery({
    queryKey: ['/api/trail', { query: asked }],
    queryFn: ({ pageParam, signal }) => answerOf(api.GET('/api/trail', { params: { query: queryOf(asked, pageParam) }, signal })),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
  });
  const about = aboutWhat(asked);
  if (useMe() === null) {
    return (
      <SignedOut title={t('title')} lead={t('lead')} why={t('signedOut')} link={t('common:session.signIn')}>
        <Verify />
      </SignedOut>
    );
  }
  return (
    <Page title={t('title')} named={about ?? t('title')} lead={t('lead')} wide>
      <TrailFilters key={JSON.stringify(asked)} asked={asked} sayer={sayer} />
      <section aria-labelledby="handelser" className={style.list}>
        <Heading level={2} data-size="xs" id="handelser">
          <Unbroken>{about ?? t('of.all')}</Unbroken>
        </Heading>
        <Shown read={read} lines={24}>
          {({ pages }) => {
            if (sayer.isToCome) return <Loading lines={24} />;
            const items = pages.flatMap((page) => page.items);
            if (items.length === 0) return <Empty>{t('empty')}</Empty>;
            return (
              <ul className={style.entries} aria-label={t('list')}>
                {items.map(({ changes, moreChanges, ...entry }) => (
                  <EntryShown
                    key={entry.id}
                    entry={entry}
                    sayer={sayer}
                    about={<About entry={entry} names={sayer.names} />}
                    changes={changes}
                    moreChanges={moreChanges}
                  />
                ))}
              </ul>
            );
          }}
        </Shown>
        <More read={read} />
      </section>
      <Verify>
        <p>{t('logged')}</p>
      </Verify>
    </Page>
  );

  function aboutWhat({ dnr, person, fran, till, slag }: TrailAsked): string | undefined {
    const parts = [
      dnr && t('of.case', { caseNumber: dnr }),
      person && t('of.person', { name: sayer.names.get(person) ?? person }),
      fran && t('of.from', { day: dateInWords(fran, sayer.language) }),
      till && t('of.until', { day: dateInWords(till, sayer.language) }),
      slag && t('of.kind'),
    ].filter(Boolean);
    return parts.length > 0 ? parts.join(', ') : undefined;
  }
}

function queryOf({ dnr, person, fran, till, slag }: TrailAsked, cursor: string) {
  return given({ caseNumber: dnr, person, from: fran, until: till, act: slag, cursor: cursor || undefined });
}

interface AboutProps {
  readonly entry: Omit<Entry, 'changes' | 'moreChanges'>;
  readonly names: ReadonlyMap<string, string>;
}

/** What an entry is about, by name, and the whole of its case and of who acted. */
function About({ entry: { caseNumber, actor, actorName, about }, names }: AboutProps) {
  const { t } = useTranslation('audit');
  return (
    <>
      {about?.exemption && (
        <Link to="/avsteg/$exemption" params={{ exemption: about.exemption }}>
          {t('exemptionLink')}
        </Link>
      )}
      {about?.unit && (
        <Link to="/namnder/$unit" params={{ unit: about.unit }} lang="sv">
          {names.get(about.unit)}
        </Link>
      )}
      {about?.edition !== undefined && (
        <Link to="/arenden/$directive/$edition" params={{ directive: about.directive, edition: String(about.edition) }}>
          <Unbroken>{t('editionLink', { title: inSwedish(about.title), edition: about.edition })}</Unbroken>
        </Link>
      )}
      {about && about.edition === undefined && <span lang="sv">{about.title}</span>}
      {caseNumber !== undefined && (
        <Link to="/revision" search={{ dnr: caseNumber }}>
          <Unbroken>{t('caseLink', { caseNumber })}</Unbroken>
        </Link>
      )}
      {actor !== 'system' && actorName !== '' && (
        <Link to="/revision" search={{ person: actor }}>
          {t('personLink', { name: actorName })}
        </Link>
      )}
    </>
  );
}
