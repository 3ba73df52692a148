import { useTranslation } from 'react-i18next';
import { dateInWords, swedishDateOf } from '../../kit/dates.js';
import style from './evaluation.module.css';
import type { Round } from './round.js';

/** What was answered to the same question in the round before. */
export function LastTime({ round: { before }, question }: { readonly round: Round; readonly question: string }) {
  const { t, i18n } = useTranslation('evaluation');
  const given = (before?.answers.filter(({ counted }) => counted) ?? []).flatMap(({ by, at, answers }) =>
    answers.filter((one) => one.question === question).map(({ score, text }) => ({ by, at, score, text })),
  );
  if (!before || given.length === 0) return null;
  return (
    <div className={style.before}>
      <p>{t('before.title', { day: dateInWords(swedishDateOf(given[0]?.at ?? ''), i18n.language) })}</p>
      {given.map(({ by, score, text }) => (
        <p key={by.id} lang="sv">
          {by.name}
          {score !== undefined && `, ${t('score.given', { score })}`}: {text}
        </p>
      ))}
    </div>
  );
}
