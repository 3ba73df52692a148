import { type Change, streamOf } from '../act.js';
import { addDays } from '../conduct/working-days.js';
import { includes, type Period, type SwedishDate } from '../time.js';
import type { Person } from './person.js';

/** The first day of a period on which a person is not city director: also by a role that follows on another. */
export function firstDayOutOfOffice({ roles }: Pick<Person, 'roles'>, { from, until }: Period): SwedishDate | undefined {
  for (let day = from; ; ) {
    const held = roles.find(({ role, ...period }) => role === 'city-director' && includes(period, day));
    if (!held) return day;
    if (held.until === undefined || (until !== undefined && held.until >= until)) return undefined;
    day = addDays(held.until, 1);
  }
}

/**
 * KL 7:5: a deputy decides in the stead of somebody in office. With the office of a director ends the power of those who are, or were to be, deputies
 * in their stead.
 * @param director as they are once their role has ended.
 */
export function deputyshipsEnded(
  director: Person,
  persons: readonly Person[],
  { lastDay, reason }: { readonly lastDay: SwedishDate; readonly reason: string },
): readonly Change[] {
  const after = addDays(lastDay, 1);
  return persons.flatMap(({ id, roles }) =>
    roles.flatMap(({ role, number, inStead, from, until }) => {
      if (role !== 'deputy' || inStead?.person !== director.id || (until !== undefined && until < after)) return [];
      const rest = { from: [from, after].sort().at(-1) ?? after, ...(until !== undefined && { until }) };
      const out = firstDayOutOfOffice(director, rest);
      if (out === undefined) return [];
      const last = out === rest.from ? lastDay : addDays(out, -1);
      return [{ stream: streamOf('person', id), event: { type: 'RoleEnded' as const, number, lastDay: last, reason } }];
    }),
  );
}
