import type { Unit } from '@anvisa/domain/person/unit';
import type { Showing } from '../acts/acts.js';
import type { UnitAnswer } from './unit.answer.js';

export function unitShown({ id, kind, name, closed }: Unit): Pick<UnitAnswer, 'id' | 'kind' | 'name' | 'closed'> {
  return { id, kind, name, ...(closed !== undefined && { closed }) };
}

/** What the answer to an act on a unit shows of it. */
export function unitAfter(id: string): Showing<UnitAnswer> {
  return {
    show: (world) => {
      const unit = world.find('unit', id);
      if (!unit) throw new Error('an act on a unit leaves the unit');
      return unitShown(unit);
    },
    location: () => `/api/units/${id}`,
  };
}
