import { Textfield } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { ChoiceOfWords } from './choice-of-words.js';
import { useEditing, useWriting } from './editor-context.js';
import { fieldOf } from './lacks.js';

const MOST = 120;

/** How often the directive is evaluated, in whole months. */
export function MonthsField() {
  const { t } = useTranslation('editor');
  const { edit } = useEditing();
  const writing = useWriting();
  const begun = writing.unreadable.evaluationMonths;
  if (writing.draft.choices.includes('evaluationMonths'))
    return <ChoiceOfWords place="evaluationMonths" label={t('fields.evaluationMonths')} />;
  const write = (text: string) => {
    const months = Number(text);
    const isWhole = /^\s*\d+\s*$/.test(text) && months >= 1 && months <= MOST;
    writing.holdUnreadable('evaluationMonths', isWhole ? undefined : text);
    if (isWhole) edit((now) => ({ ...now, evaluationMonths: months }));
  };
  return (
    <Textfield
      id={fieldOf('evaluationMonths')}
      label={t('fields.evaluationMonths')}
      description={t('hints.evaluationMonths')}
      inputMode="numeric"
      value={begun ?? String(writing.content.evaluationMonths)}
      {...(begun !== undefined && { error: t('months.malformed', { most: MOST }) })}
      onChange={(event) => write(event.currentTarget.value)}
    />
  );
}
