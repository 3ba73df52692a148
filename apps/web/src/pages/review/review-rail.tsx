import { Button } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { goToPart } from '../../kit/part.js';
import { Rail } from '../../kit/rail.js';
import { Saved } from '../../kit/saved.js';
import type { Noted } from '../../session/noted.js';
import style from './review.module.css';
import { type Edition, type ReviewWriting, writtenIn } from './writing.js';

interface ReviewRailProps {
  readonly review: NonNullable<Edition['review']>;
  readonly writing: ReviewWriting;
  readonly noted: Noted<ReviewWriting>;
  readonly mayGive: boolean;
}

/** Beside the text: how far the reviewer has come, how far the others, and the way to the verdict. */
export function ReviewRail({ review: { reviewers }, writing, noted, mayGive }: ReviewRailProps) {
  const { t } = useTranslation('review');
  const answered = reviewers.filter(({ standing }) => standing === 'answered').length;
  return (
    <Rail label={t('rail.label')} act={mayGive && <Button onClick={() => goToPart('utlatande')}>{t('rail.toVerdict')}</Button>}>
      {mayGive && (
        <div>
          <p className={style.fact}>{t('rail.comments', { count: writtenIn(writing) })}</p>
          <Saved {...noted} />
        </div>
      )}
      <p className={style.fact}>{t('rail.answered', { count: answered, of: reviewers.length })}</p>
      <ul className={style.ways}>
        <li>
          <a href="#andringar">{t('changes.title')}</a>
        </li>
        <li>
          <a href="#texten">{t('text.title')}</a>
        </li>
      </ul>
    </Rail>
  );
}
