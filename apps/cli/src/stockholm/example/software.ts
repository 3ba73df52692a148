import type { Days } from './days.js';
import { edition } from './edition.js';
import { softwareBegun, software as textOf } from './texts/software.js';
import { on, type Told } from './told.js';

/** A draft that its officer is in the middle of. */
export function software(days: Days): readonly Told[] {
  const one = edition('programvara');
  const inForceFrom = days.monthAfter(70);
  return [
    ...on(days.back(20), '09:40', 'anna', one.starts('programvara', 'Programvara')),
    ...on(days.back(12), '16:20', 'anna', one.isSaved(softwareBegun(inForceFrom))),
    ...on(days.back(3), '13:05', 'anna', one.isSaved(textOf(inForceFrom))),
  ];
}
