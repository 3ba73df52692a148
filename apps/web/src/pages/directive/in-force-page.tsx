import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { lazy } from 'react';
import { useTranslation } from 'react-i18next';
import { ComingEdition, useComing } from '../../kit/coming.js';
import { dateInWords } from '../../kit/dates.js';
import { Day } from '../../kit/day.js';
import { Empty } from '../../kit/empty.js';
import { Later } from '../../kit/later.js';
import { Loading } from '../../kit/loading.js';
import { OnDay } from '../../kit/on-day.js';
import { Page } from '../../kit/page.js';
import { ProblemNotice } from '../../kit/problem-notice.js';
import { Rail } from '../../kit/rail.js';
import { SPACE } from '../../kit/shown.js';
import { useToday } from '../../kit/today.js';
import { codeOf } from '../../session/problem.js';
import { readAgain } from '../../session/unread.js';
import { loadWords } from '../../words/words.js';
import { EditionFacts } from './edition-facts.js';
import { Statute } from './statute.js';
import { useEdition } from './use-edition.js';
import { useInForce } from './use-in-force.js';

/** Few directives have any. */
const Corrections = lazy(async () => {
  const [{ Corrections: shown }] = await Promise.all([import('./corrections.js'), loadWords('decision')]);
  return { default: shown };
});

/** A directive as it applied on a day, and one of its provisions where the address names it. */
export default function InForcePage() {
  const { t, i18n } = useTranslation('directive');
  const { directive, provision } = useParams({ strict: false });
  const { gallde } = useSearch({ strict: false });
  const navigate = useNavigate();
  const today = useToday();
  const client = useQueryClient();
  const read = useInForce(directive ?? '', gallde);
  const found = read.data;
  const edition = useEdition(found?.directive, found?.edition);
  const next = useComing(gallde ?? today).find((one) => one.area === (found?.area ?? directive) || one.directive === directive);
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
    const none = read.isSuccess || codeOf(read.error) === 'nothing-in-force';
    return (
      <Page title={t(none ? 'none.title' : 'title')}>
        {none ? (
          <Empty>
            <p>{gallde ? t(gallde > today ? 'none.ahead' : 'none.onDay', { day: dateInWords(gallde, i18n.language) }) : t('none.now')}</p>
            {next && (
              <p>
                <ComingEdition of={next} />.
              </p>
            )}
          </Empty>
        ) : (
          <ProblemNotice error={read.error} onAgain={() => readAgain(client)} />
        )}
        <OnDay day={gallde} onDay={change} />
      </Page>
    );
  }
  // A day to come is told as one; what has ended, as what was.
  const hasEnded = found.inForceUntil !== undefined && found.inForceUntil < today;
  const began = found.inForceFrom > today ? t('facts.from') : hasEnded ? t('applied') : t('applies');
  const isAhead = gallde !== undefined && gallde > today;
  const paragraph = provision === undefined ? '' : `${t('provision', { number: provision })} `;
  return (
    <Page
      title={found.title}
      lang="sv"
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
          .
          {gallde &&
            !(isAhead && gallde === found.inForceFrom) &&
            ` ${t(isAhead ? 'ahead' : 'shownAs', { day: dateInWords(gallde, i18n.language) })}`}
          {next && (
            <>
              {' '}
              <ComingEdition of={next} />.
            </>
          )}
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
          corrections={edition.data?.corrections}
          place={{ directive: directive ?? found.directive, on: found.on }}
          marked={Number(provision) || undefined}
        />
      )}
      {edition.data && edition.data.corrections.length > 0 && (
        <Later>
          <Corrections edition={edition.data} />
        </Later>
      )}
    </Page>
  );
}
