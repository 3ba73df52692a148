import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { dateInWords } from '../../kit/dates.js';
import { Day } from '../../kit/day.js';
import { Empty } from '../../kit/empty.js';
import { Loading } from '../../kit/loading.js';
import { OnDay } from '../../kit/on-day.js';
import { Page } from '../../kit/page.js';
import { ProblemNotice } from '../../kit/problem-notice.js';
import { Rail } from '../../kit/rail.js';
import { SPACE } from '../../kit/shown.js';
import { useToday } from '../../kit/today.js';
import { statusOf } from '../../session/problem.js';
import { EditionFacts } from './edition-facts.js';
import { Statute } from './statute.js';
import { useEdition } from './use-edition.js';
import { useInForce } from './use-in-force.js';

/** A directive as it applied on a day, and one of its provisions where the address names it. */
export default function InForcePage() {
  const { t, i18n } = useTranslation('directive');
  const { directive, provision } = useParams({ strict: false });
  const { gallde } = useSearch({ strict: false });
  const navigate = useNavigate();
  const today = useToday();
  const read = useInForce(directive ?? '', gallde);
  const found = read.data;
  const edition = useEdition(found?.directive, found?.edition);
  const change = (day: string | undefined) =>
    void navigate({ to: '/anvisningar/$directive', params: { directive: directive ?? '' }, search: day ? { gallde: day } : {} });

  if (read.isPending) {
    return (
      <Page title={t('title')} over={SPACE} lead={SPACE}>
        <Loading lines={14} />
      </Page>
    );
  }
  if (!found) {
    const none = read.isSuccess || statusOf(read.error) === 404;
    return (
      <Page title={t('none.title')}>
        {none ? (
          <Empty>{gallde ? t('none.onDay', { day: dateInWords(gallde, i18n.language) }) : t('none.now')}</Empty>
        ) : (
          <ProblemNotice error={read.error} onAgain={() => void read.refetch()} />
        )}
        <OnDay day={gallde} onDay={change} />
      </Page>
    );
  }
  // A day to come is told as one.
  const began = found.inForceFrom > today ? t('facts.from') : gallde && gallde <= today ? t('applied') : t('applies');
  const paragraph = provision === undefined ? '' : `${t('provision', { number: provision })} `;
  return (
    <Page
      title={found.title}
      named={`${paragraph}${found.title}${gallde ? `, ${gallde}` : ''}`}
      over={t('over', { edition: found.edition, caseNumber: found.caseNumber })}
      lead={
        <>
          {began} <Day day={found.inForceFrom} plain />
          {found.inForceUntil && (
            <>
              {' '}
              {t('until')} <Day day={found.inForceUntil} plain />
            </>
          )}
          .{gallde && ` ${t(gallde > today ? 'ahead' : 'shownAs', { day: dateInWords(gallde, i18n.language) })}`}
        </>
      }
      rail={
        <Rail label={t('about')}>
          <OnDay day={gallde} onDay={change} />
          {edition.data && <EditionFacts edition={edition.data} />}
        </Rail>
      }
    >
      {found.text && (
        <Statute
          content={found.text.content}
          hash={found.text.hash}
          directive={found.directive}
          edition={found.edition}
          caseNumber={found.caseNumber}
          basedOn={edition.data?.basedOn}
          place={{ directive: directive ?? found.directive, on: found.on }}
          marked={Number(provision) || undefined}
        />
      )}
    </Page>
  );
}
