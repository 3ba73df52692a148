import type { Aggregate, EntryMeta, FieldsOf } from '../aggregate.js';
import type { SwedishDate } from '../time.js';

/** A delivery component (del av it-leveransen): a kind of service or product that the city buys or makes. */
export interface Component {
  readonly id: string;
  readonly name: string;
  /** Whole kronor a year. */
  readonly yearlyCostSek: number;
  /** What people call it when they look for it. */
  readonly searchWords?: readonly string[];
  readonly agreements?: readonly Agreement[];
}

/** An agreement under which a component is bought: its number, with whom, and its last day where it has one. */
export interface Agreement {
  readonly number: string;
  readonly supplier: string;
  readonly until?: SwedishDate;
}

/** How a component is found and bought. In the trail it lies apart: a leaf is bounded, and this is free-worded. */
export interface ComponentDetails {
  readonly component: string;
  readonly searchWords: readonly string[];
  readonly agreements: readonly Agreement[];
}

/** A procurement area (anskaffningsområde): the components that one directive governs. */
export interface Area {
  readonly id: string;
  readonly name: string;
  /** Made up to show the product: the sources name no areas. */
  readonly isExample: boolean;
  readonly components: readonly string[];
}

/** The whole delivery, divided. */
export interface Division {
  readonly components: readonly Component[];
  readonly areas: readonly Area[];
}

/** What becomes of the directive of an area that a new map splits, merges or closes. */
export interface AreaFate {
  readonly area: string;
  readonly fate: 'keep' | 'repeal' | 'move';
  readonly to?: string;
}

/** Who decided to adopt a map, and when. */
export interface MapDecision {
  readonly body: 'council' | 'executive-board';
  readonly day: SwedishDate;
  readonly paragraph: string;
}

export interface AreaMapVersion extends Division {
  readonly version: number;
  /** Absent in a draft. */
  readonly adopted?: { readonly from: SwedishDate; readonly decision: MapDecision; readonly fates: readonly AreaFate[] };
}

export interface AreaMap {
  readonly id: string;
  /** In the order of their numbers; only the last can be a draft. */
  readonly versions: readonly AreaMapVersion[];
}

export type AreaMapEvent =
  | ({ readonly type: 'AreaMapDrafted'; readonly version: number; readonly details?: readonly ComponentDetails[] } & Division)
  | {
      readonly type: 'AreaMapAdopted';
      readonly version: number;
      readonly from: SwedishDate;
      readonly decision: MapDecision;
      readonly fates: readonly AreaFate[];
    };

function evolve(map: AreaMap | undefined, event: AreaMapEvent, { id }: EntryMeta): AreaMap {
  const versions = map?.versions ?? [];
  if (event.type === 'AreaMapDrafted') {
    const { type: _, details = [], components, ...draft } = event;
    const detailed = { ...draft, components: components.map((one) => withDetails(one, details)) };
    return { id, versions: [...versions.filter(({ version }) => version !== draft.version), detailed] };
  }
  const { version, from, decision, fates } = event;
  return { id, versions: versions.map((one) => (one.version === version ? { ...one, adopted: { from, decision, fates } } : one)) };
}

function withDetails(one: Component, details: readonly ComponentDetails[]): Component {
  const found = details.find(({ component }) => component === one.id);
  if (!found) return one;
  const { searchWords, agreements } = found;
  return { ...one, ...(searchWords.length > 0 && { searchWords }), ...(agreements.length > 0 && { agreements }) };
}

const fields: FieldsOf<AreaMapEvent> = {
  AreaMapDrafted: { version: 'open', components: 'open', areas: 'open', details: 'committed' },
  AreaMapAdopted: { version: 'open', from: 'open', decision: 'open', fates: 'open' },
};

export const areaMapAggregate: Aggregate<AreaMap, AreaMapEvent> = { evolve, fields };

/** The version of the map that applies on a day: the last one adopted to apply from that day or before. */
export function mapInForce(maps: readonly AreaMap[], day: SwedishDate): AreaMapVersion | undefined {
  return adoptions(maps).findLast(({ adopted }) => adopted.from <= day);
}

export type AdoptedVersion = AreaMapVersion & Required<Pick<AreaMapVersion, 'adopted'>>;

/** Every version that was adopted, in the order in which they begin to apply. */
export function adoptions(maps: readonly AreaMap[]): readonly AdoptedVersion[] {
  const adopted = maps.flatMap(({ versions }) => versions.filter((one): one is AdoptedVersion => one.adopted !== undefined));
  return adopted.sort((one, other) => (one.adopted.from < other.adopted.from ? -1 : one.adopted.from > other.adopted.from ? 1 : 0));
}

/** Whether an area is on a map that was ever adopted, also for days to come. */
export function isOnSomeMap(maps: readonly AreaMap[], area: string): boolean {
  return adoptions(maps).some(({ areas }) => areas.some(({ id }) => id === area));
}

/** An area as the map in force on a day has it. */
export function areaInForce(maps: readonly AreaMap[], area: string, day: SwedishDate): Area | undefined {
  return mapInForce(maps, day)?.areas.find(({ id }) => id === area);
}
