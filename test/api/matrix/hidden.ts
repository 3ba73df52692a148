import type { Grant, Whose } from '@anvisa/domain/permission/permission';
import { READINGS } from '@anvisa/domain/permission/readings';
import type { Caller } from './callers.js';
import type { Case } from './cases.js';

/** Decided, and so public (TF 2:10, 2:12), one that was declined too: by hand, beside the record's own lists. */
export const DECIDED = ['decided', 'published', 'in-force', 'superseded', 'repealed', 'lapsed'];
export const PUBLIC = [...DECIDED, 'declined'];

/** Whether a case is a draft's that this caller does not read: of it they learn nothing, also where they may not act. */
export function isHidden(caller: Caller, of: Case): boolean {
  const held = READINGS.directives.who.filter(
    ({ roles }) => caller.role !== undefined && (roles as readonly string[]).includes(caller.role),
  );
  return of.kind === 'edition' && !PUBLIC.includes(of.state) && !isTheirs(held, caller, of);
}

export function isTheirs(held: readonly Grant[], caller: Caller, of: Case): boolean {
  const { unit: _, ...notConsulted } = of;
  return held.some(({ whose }) => belongs(whose, caller, of.kind === 'edition' && !of.isDiscussed ? notConsulted : of));
}

export function belongs(whose: Whose, { name, unit }: Caller, of: Case): boolean {
  switch (whose) {
    case 'any':
      return true;
    case 'own-case':
      return of.officer === name;
    case 'asked':
      return of.asked?.includes(name) ?? false;
    case 'own-unit':
      return unit !== undefined && unit === (of.params.unit ?? of.unit);
    case 'oneself':
      return of.about === name;
  }
}
