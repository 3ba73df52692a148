import type { Edition } from './directive.js';

/** Whom an edition binds: those whom its text names, and those whom a later decision added. */
export function addresseesOf({ text, laterAddressees = [] }: Pick<Edition, 'text' | 'laterAddressees'>): readonly string[] {
  return [...new Set([...(text?.outline.addressees ?? []), ...laterAddressees.flatMap(({ units }) => units)])];
}
