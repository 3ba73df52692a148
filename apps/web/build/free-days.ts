import { addDays, isWorkingDay } from '@anvisa/domain/conduct/working-days';
import type { Plugin } from 'vite';

const NAME = 'virtual:free-days';
const FIRST = '2000-01-01';
const LAST = '2060-12-31';
const WEEKEND = [0, 6];

/**
 * The weekdays on which the city's offices are closed, worked out by the domain's own calendar when the pages are built. The calendar itself is
 * larger than all the pages together.
 */
export function freeDays(): Plugin {
  return {
    name: 'free-days',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    load: (id) => (id === `\0${NAME}` ? `export default new Set('${closed().join(' ')}'.split(' '));` : undefined),
  };
}

function closed(): string[] {
  const days: string[] = [];
  for (let day = FIRST; day <= LAST; day = addDays(day, 1)) {
    if (!WEEKEND.includes(new Date(day).getUTCDay()) && !isWorkingDay(day)) days.push(day);
  }
  return days;
}
