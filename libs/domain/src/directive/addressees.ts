import type { SwedishDate } from '../time.js';
import type { Edition } from './directive.js';

type Addressing = Pick<Edition, 'text' | 'laterAddressees'>;

/** Whom an edition binds: those whom its text names, and those whom a later decision added. */
export function addresseesOf({ text, laterAddressees = [] }: Addressing): readonly string[] {
  return [...new Set([...(text?.outline.addressees ?? []), ...laterAddressees.flatMap(({ units }) => units)])];
}

/** From which day an edition binds one of its addressees: its own, or that of the decision which added them, if it is later. */
export function boundFrom({ text, laterAddressees = [] }: Addressing, unit: string): SwedishDate | undefined {
  const inForceFrom = text?.outline.inForceFrom;
  const added = laterAddressees.find(({ units }) => units.includes(unit))?.from;
  return added !== undefined && inForceFrom !== undefined && added > inForceFrom ? added : inForceFrom;
}
