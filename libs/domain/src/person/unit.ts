import type { Aggregate, EntryMeta, FieldsOf } from '../aggregate.js';
import type { Instant, SwedishDate } from '../time.js';

/**
 * The city's parts: a committee (facknämnd), a district committee (stadsdelsnämnd), a company (bolag), or an office (kontor, avdelning).
 * A company is bound by a directive only once its own board has adopted it.
 */
export const UNIT_KINDS = ['committee', 'district-committee', 'company', 'office'] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];

export interface Unit {
  readonly id: string;
  readonly kind: UnitKind;
  readonly name: string;
  readonly registeredAt: Instant;
  /** Directives, older than the unit, of which it is noted that it need not follow them. */
  readonly needNotFollow?: readonly string[];
  /** The last day, for a unit that has closed. */
  readonly closed?: SwedishDate;
}

export type UnitEvent =
  | { readonly type: 'UnitRegistered'; readonly kind: UnitKind; readonly name: string }
  | { readonly type: 'UnitLeftOut'; readonly directives: readonly string[]; readonly reasons: string }
  | { readonly type: 'UnitClosed'; readonly lastDay: SwedishDate; readonly reason: string };

/** Whether a unit's last day is past. */
export function hasClosed(unit: { readonly closed?: SwedishDate | undefined } | undefined, day: SwedishDate): boolean {
  return unit?.closed !== undefined && unit.closed < day;
}

function evolve(unit: Unit | undefined, event: UnitEvent, { id, at }: EntryMeta): Unit {
  if (event.type === 'UnitRegistered') return { id, kind: event.kind, name: event.name, registeredAt: at };
  if (!unit) throw new Error(`${event.type} before UnitRegistered`);
  if (event.type === 'UnitLeftOut') return { ...unit, needNotFollow: [...(unit.needNotFollow ?? []), ...event.directives] };
  return { ...unit, closed: event.lastDay };
}

const fields: FieldsOf<UnitEvent> = {
  UnitRegistered: { kind: 'open', name: 'open' },
  UnitLeftOut: { directives: 'open', reasons: 'words' },
  UnitClosed: { lastDay: 'open', reason: 'words' },
};

export const unitAggregate: Aggregate<Unit, UnitEvent> = { evolve, fields };
