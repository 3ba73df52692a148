import type { TFunction } from 'i18next';

/** «3 synpunkter, 1 obesvarad.»: how many reviewers' comments there are, and how many of them wait for an answer. */
export function commentsInWords(count: number, unanswered: number, t: TFunction<'desk'>): string {
  if (count === 0) return '';
  const some = unanswered > 0 && unanswered < count;
  const answered = some
    ? t('reviewed.open', { count: unanswered })
    : t(unanswered === 0 ? 'reviewed.allAnswered' : 'reviewed.noneAnswered', { count });
  return t('reviewed.comments', { count, answered });
}
