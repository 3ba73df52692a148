import type { SwedishDate } from '@anvisa/domain/time';
import { useTranslation } from 'react-i18next';
import { dateInWords, dayInWords, instantInWords, momentInWords, swedishDateOf, timeInWords } from './dates.js';
import style from './day.module.css';
import { useToday } from './today.js';
import { workingDaysUntil } from './working-days.js';

interface DayProps {
  readonly day: SwedishDate;
  /** Says how far away it is: "om 3 arbetsdagar, fre 14 mars". For deadlines. */
  readonly counted?: boolean;
  /** The date with its year and without its weekday, for texts that are read later. */
  readonly plain?: boolean;
  /** "fre 14 mar": where days stand close. */
  readonly short?: boolean;
}

/** A day as people say it; the date itself on hover. */
export function Day({ day, counted = false, plain = false, short = false }: DayProps) {
  const { t, i18n } = useTranslation();
  const today = useToday();
  return (
    <time dateTime={day} title={day} className={counted ? undefined : style.whole}>
      {plain ? dateInWords(day, i18n.language) : counted ? inWords() : dayInWords(day, i18n.language, today, short ? 'short' : 'long')}
    </time>
  );

  function inWords(): string {
    const words = dayInWords(day, i18n.language, today);
    const distance = Math.round((Date.parse(day) - Date.parse(today)) / 86_400_000);
    if (distance === 0) return t('time.today');
    if (distance === 1) return `${t('time.tomorrow')}, ${words}`;
    if (distance === -1) return `${t('time.yesterday')}, ${words}`;
    const count = workingDaysUntil(today, day);
    if (count === undefined) return words;
    return count < 0 ? t('time.agoWorkingDays', { count: -count, day: words }) : t('time.inWorkingDays', { count, day: words });
  }
}

interface InstantProps {
  readonly at: string;
  readonly withTime?: boolean;
  /** The date with its year, for texts that are read later; the time only where it is asked for. */
  readonly plain?: boolean;
}

/** When something happened: the day, with the time where it was today; exactly on hover. */
export function Instant({ at, withTime = false, plain = false }: InstantProps) {
  const { i18n } = useTranslation();
  const today = useToday();
  const day = swedishDateOf(at);
  return (
    <time dateTime={at} title={instantInWords(at, i18n.language)} className={style.whole}>
      {plain ? (withTime ? momentInWords(at, i18n.language) : dateInWords(day, i18n.language)) : inWords()}
    </time>
  );

  function inWords(): string {
    const time = timeInWords(at, i18n.language);
    const words = dayInWords(day, i18n.language, today);
    return day === today ? time : withTime ? `${words} ${time}` : words;
  }
}
