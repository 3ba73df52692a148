import type { SwedishDate } from '@anvisa/domain/time';
import { stockholmCase } from '../case.js';
import { idOf } from '../ids.js';
import { STRATEGY } from '../strategy.js';
import type { Days } from './days.js';
import { at } from './days.js';
import { on, type Told } from './told.js';

/** The first day of the example's city, so many working days ago. */
export const FOUNDED = 1000;

/**
 * The city with its strategy and mandates of 2008. The council's decision is an example of ours, and says so: the source ends before it. Without it no
 * directive could be decided.
 */
export function theCity(days: Days): readonly Told[] {
  const day = days.back(FOUNDED);
  const instant = at(day, '08:30');
  return [
    ...stockholmCase(day).map((step): Told => ({ ...step, at: instant })),
    ...on(day, '08:30', 'bodil', {
      type: 'record-council-decision',
      strategy: STRATEGY,
      day: '2008-11-17',
      paragraph: 'exempel',
      outcome: 'approved',
      isExample: true,
    }),
  ];
}

/** The board has named a deputy, who is in function now. */
export function theDeputy(days: Days): readonly Told[] {
  const orderedOn: SwedishDate = days.back(24);
  return on(days.back(20), '13:15', 'ada', {
    type: 'name-deputy',
    person: idOf('person', 'maria'),
    inStead: idOf('person', 'stina'),
    employee: true,
    from: days.back(14),
    until: days.ahead(30),
    namedBy: { by: 'executive-board', day: orderedOn, paragraph: 'exempel' },
    reason: 'Ersättare enligt kommunstyrelsens delegationsordning, för de ärenden som stadsdirektören är förhindrad att besluta.',
  });
}
