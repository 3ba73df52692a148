import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import style from './on-day.module.css';
import { PlainField } from './plain-field.js';
import { useToday } from './today.js';
import { written } from './written.js';

interface OnDayProps {
  readonly day: string | undefined;
  readonly onDay: (day: string | undefined) => void;
}

/** Chooses the day that the page is about. An empty one is today. For pages of the public: the design system's own button would be brought along. */
export function OnDay({ day, onDay }: OnDayProps) {
  const { t } = useTranslation();
  const today = useToday();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    onDay(written(event, 'day') || undefined);
  };
  return (
    <form onSubmit={submit} className={style.onDay}>
      <PlainField key={day ?? today} type="date" name="day" label={t('onDay.label')} defaultValue={day ?? today} />
      <button type="submit" className="ds-button" data-variant="secondary" data-size="sm">
        {t('onDay.show')}
      </button>
      {day && (
        <button type="button" className="ds-button" data-variant="tertiary" data-size="sm" onClick={() => onDay(undefined)}>
          {t('onDay.today')}
        </button>
      )}
    </form>
  );
}
