import { Textfield } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { dayIn } from '../kit/address.js';
import { localeOf } from '../kit/dates.js';
import { useToday } from '../kit/today.js';
import { isWorkingDay } from '../kit/working-days.js';
import { ChoiceOfWords } from './choice-of-words.js';
import { useEditing, useWriting } from './editor-context.js';
import { fieldOf } from './lacks.js';

/** The day on which it takes effect, as a date of digits: what a browser's own field shows depends on the browser. */
export function DayField() {
  const { t, i18n } = useTranslation('editor');
  const { edit } = useEditing();
  const writing = useWriting();
  const today = useToday();
  const { inForceFrom } = writing.content;
  const begun = writing.unreadable.inForceFrom;
  if (writing.draft.choices.includes('inForceFrom')) return <ChoiceOfWords place="inForceFrom" label={t('fields.inForceFrom')} />;
  const write = (text: string) => {
    const day = dayIn(text.trim());
    const isDay = day !== undefined && !Number.isNaN(Date.parse(day)) && new Date(day).toISOString().startsWith(day);
    writing.holdUnreadable('inForceFrom', isDay ? undefined : text);
    if (isDay) edit((now) => ({ ...now, inForceFrom: day }));
  };
  const error =
    begun !== undefined ? t(dayIn(begun.trim()) ? 'day.none' : 'day.malformed') : inForceFrom < today ? t('day.past') : undefined;
  return (
    <Textfield
      id={fieldOf('inForceFrom')}
      label={t('fields.inForceFrom')}
      description={begun === undefined ? noteOn(inForceFrom) : t('day.hint')}
      inputMode="numeric"
      value={begun ?? inForceFrom}
      {...(error !== undefined && { error })}
      onChange={(event) => write(event.currentTarget.value)}
    />
  );

  /** “åååå-mm-dd. Fredag; ingen arbetsdag: nyårsdagen”, so that nobody lets a rule begin on a holiday unseen. */
  function noteOn(day: string): string {
    const weekday = new Intl.DateTimeFormat(localeOf(i18n.language), { weekday: 'long', timeZone: 'UTC' }).format(new Date(day));
    return `${t('day.hint')} ${t(isWorkingDay(day) ? 'day.working' : 'day.free', { weekday })}`;
  }
}
