import { startOfDay } from '@anvisa/domain/conduct/instants';
import { addWorkingDays, isWorkingDay } from '@anvisa/domain/conduct/working-days';
import type { Instant, SwedishDate } from '@anvisa/domain/time';

/** The example's days, counted in working days from the day on which it is loaded: what happened lies before it, what is to come after. */
export class Days {
  constructor(readonly today: SwedishDate) {}

  /** The nth working day before today. */
  back(n: number): SwedishDate {
    return addWorkingDays(this.today, -n);
  }

  /** The nth working day after today. */
  ahead(n: number): SwedishDate {
    return addWorkingDays(this.today, n);
  }

  /** The first day of a month, the next one after the nth working day from today: when rules usually begin to apply. */
  monthAfter(n: number): SwedishDate {
    const [year = 0, month = 0] = this.ahead(n).split('-').map(Number);
    return new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10);
  }
}

/** An instant of a working day, by Stockholm's clocks. */
export function at(day: SwedishDate, time: `${number}:${number}`): Instant {
  if (!isWorkingDay(day)) throw new Error(`nobody works on ${day}`);
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return new Date(Date.parse(startOfDay(day)) + (hour * 60 + minute) * 60_000).toISOString();
}
