import { QuestionRequest } from '@anvisa/api-client/longest';
import { Button } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { TextField } from '../../../kit/form.js';
import style from '../administration.module.css';
import own from './policy.module.css';

export interface WrittenQuestion {
  readonly id: string;
  readonly sv: string;
  readonly en: string;
}

interface QuestionFieldsProps {
  readonly value: readonly WrittenQuestion[];
  readonly onValue: (value: readonly WrittenQuestion[]) => void;
}

/** The questions in their order. One that keeps its id keeps its answers of earlier rounds beside it. */
export function QuestionFields({ value, onValue }: QuestionFieldsProps) {
  const { t } = useTranslation('policy');
  const put = (at: number, next: WrittenQuestion) => onValue(value.with(at, next));
  const moveUp = (at: number) => {
    const moved = value[at];
    if (moved) onValue(value.toSpliced(at, 1).toSpliced(at - 1, 0, moved));
  };
  return (
    <>
      <ol className={style.list}>
        {value.map((question, at) => {
          const { id, sv, en } = question;
          const pointer = `/policy/evaluation/questions/${at}`;
          const number = at + 1;
          return (
            <li key={id} className={own.question}>
              <TextField
                pointer={`${pointer}/sv`}
                label={t('questionSv', { number })}
                longest={QuestionRequest.sv}
                value={sv}
                onText={(next) => put(at, { ...question, sv: next })}
              />
              <TextField
                pointer={`${pointer}/en`}
                label={t('questionEn', { number })}
                longest={QuestionRequest.en}
                value={en}
                onText={(next) => put(at, { ...question, en: next })}
              />
              <div className={style.acts}>
                {at > 0 && (
                  <Button type="button" variant="tertiary" data-size="sm" aria-label={t('upNamed', { number })} onClick={() => moveUp(at)}>
                    {t('up')}
                  </Button>
                )}
                {value.length > 1 && (
                  <Button
                    type="button"
                    variant="tertiary"
                    data-size="sm"
                    aria-label={t('removeQuestion', { number })}
                    onClick={() => onValue(value.toSpliced(at, 1))}
                  >
                    {t('remove')}
                  </Button>
                )}
              </div>
            </li>
          );
        })}
      </ol>
      <div>
        <Button type="button" variant="secondary" data-size="sm" onClick={() => onValue([...value, { id: freeId(value), sv: '', en: '' }])}>
          {t('addQuestion')}
        </Button>
      </div>
    </>
  );
}

function freeId(taken: readonly WrittenQuestion[]): string {
  let number = taken.length + 1;
  while (taken.some(({ id }) => id === `q${number}`)) number++;
  return `q${number}`;
}
