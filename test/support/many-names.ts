import { idOf } from '@anvisa/cli/stockholm/ids';
import type { Role } from '@anvisa/domain/actor';
import type { Command } from '@anvisa/domain/acts';
import type { SwedishDate } from '@anvisa/domain/time';

/** More than a page of a list holds. */
const MANY = 210;

export const MANY_UNITS: readonly string[] = Array.from({ length: MANY }, (_, at) => idOf('unit', `bolag ${at}`));

/** So many people and units that whoever comes after them in the alphabet is on no first page: all by the administrator. */
export function manyNames(): readonly Command[] {
  return MANY_UNITS.flatMap((unit, at): readonly Command[] => [
    registered(`Berit Kontakt ${at}`),
    { type: 'register-unit', unit, kind: 'company', name: `Bolag ${at}` },
  ]);
}

/** Somebody late in the alphabet, with a role. */
export function withRole(name: string, role: Role, from: SwedishDate): readonly Command[] {
  return [registered(name), { type: 'give-role', person: idOf('person', name), role, from, reason: 'Ny i staden.' }];
}

function registered(name: string): Command {
  return { type: 'register-person', person: idOf('person', name), subject: name, name, email: 'n@stad.example' };
}
