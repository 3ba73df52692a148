import { lazy } from 'react';
import { useTranslation } from 'react-i18next';
import { Later } from '../../kit/later.js';
import { Loading } from '../../kit/loading.js';
import type { Words } from './amendment.js';
import style from './desk.module.css';

const WordByWord = lazy(() => import('./word-by-word.js'));

interface AmendedWordsProps {
  readonly before: Words;
  readonly now: Words;
  /** What is changed: “3 §”. */
  readonly name: string;
}

/** What is changed in a provision against how it was. */
export function AmendedWords({ before, now, name }: AmendedWordsProps) {
  const { t } = useTranslation('desk');
  const isChanged = before.heading !== now.heading || before.text !== now.text;
  return (
    <div className={style.wordByWord}>
      <p className={style.label}>{t(isChanged ? 'amend.wordByWord' : 'amend.unchanged', { name })}</p>
      {isChanged && (
        <Later space={<Loading lines={2} />}>
          <WordByWord before={before} now={now} />
        </Later>
      )}
    </div>
  );
}
