import type { SwedishDate } from '../time.js';
import type { Edition } from './directive.js';
import { inForceFromOf } from './in-force-from.js';

/** Whom an edition binds: those whom its text names, and those whom a later decision added. */
export function addresseesOf({ text, laterAddressees = [] }: Pick<Edition, 'text' | 'laterAddressees'>): readonly string[] {
  return [...new Set([...(text?.outline.addressees ?? []), ...laterAddressees.flatMap(({ units }) => units)])];
}

/**
 * From which day a published edition binds one of its addressees: its own, or, where a later decision added them, that decision's or that on which it was
 * sent to them, if it is later. Nobody is bound before they were told.
 */
export function boundFrom(edition: Edition, unit: string, sentOn: SwedishDate): SwedishDate | undefined {
  const inForceFrom = inForceFromOf(edition);
  const added = edition.laterAddressees?.find(({ units }) => units.includes(unit))?.from;
  return added === undefined || inForceFrom === undefined ? inForceFrom : [inForceFrom, added, sentOn].sort().at(-1);
}
