import { returnedBy } from '@anvisa/domain/directive/returned';
import { useTranslation } from 'react-i18next';
import { Day } from '../../kit/day.js';
import { useToday } from '../../kit/today.js';
import type { Edition, Review } from './edition.js';

/** How a case stands, as a colleague would say it. */
export function StateSentence({ edition }: { readonly edition: Edition }) {
  const { t } = useTranslation('case');
  const [day, words] = dayOf(edition, useToday());
  const { review, state } = edition;
  return (
    <>
      {t(`state.${returnedBy(edition) ? 'returned' : state}`)}
      {day && (
        <>
          {' '}
          {t(`until.${words}`)} <Day day={day} counted={words === 'decideBy' || words === 'readyBy'} plain={words === 'since'} />
        </>
      )}
      .{state === 'in-review' && review && <> {t('verdictsCome', { given: answeredIn(review), count: review.reviewers.length })}</>}
    </>
  );
}

function answeredIn({ reviewers }: Review): number {
  return reviewers.filter(({ standing }) => standing === 'answered').length;
}

type DayWords = 'readyBy' | 'by' | 'decideBy' | 'until' | 'from' | 'since';

/** The day that a state waits for, or holds since. */
function dayOf(edition: Edition, today: string): readonly [string | undefined, DayWords] {
  const { state, readyBy, decideBy, review, postponedUntil, inForceFrom, inForceUntil, text } = edition;
  switch (state) {
    case 'draft':
      return [readyBy, 'readyBy'];
    case 'in-review':
      return [review?.answerBy, 'by'];
    case 'ready':
      return [decideBy, 'decideBy'];
    case 'postponed':
      return [postponedUntil, 'until'];
    case 'decided':
      // Not before it is sent: a day that has passed meanwhile is no longer when it begins.
      return [text && text.content.inForceFrom >= today ? text.content.inForceFrom : undefined, 'from'];
    case 'published':
      return [inForceFrom, 'from'];
    case 'in-force':
      return [inForceFrom, 'since'];
    default:
      return [inForceUntil, 'since'];
  }
}
