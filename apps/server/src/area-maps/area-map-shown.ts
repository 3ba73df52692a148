import { type AreaMap, type AreaMapVersion, type Component, type Division, mapInForce } from '@anvisa/domain/area/area-map';
import { coverage, yearlyCostOf } from '@anvisa/domain/area/coverage';
import type { SwedishDate } from '@anvisa/domain/time';
import type { Showing } from '../acts/acts.js';
import type {
  AreaAnswer,
  AreaMapAfter,
  AreaMapAnswer,
  AreaMapVersionAnswer,
  ComponentAnswer,
  CoverageAnswer,
  GoverningDirectiveAnswer,
} from './area-map.answer.js';

/** The directives in force on a day, by their areas. */
export type Governing = ReadonlyMap<string, GoverningDirectiveAnswer>;

/** The map that applies on a day. */
export function mapShown(maps: readonly AreaMap[], on: SwedishDate, governing: Governing): AreaMapAnswer | undefined {
  const version = mapInForce(maps, on);
  const map = maps.find(({ versions }) => versions.some((one) => one === version));
  if (!version?.adopted || !map) return undefined;
  const { adopted, components } = version;
  return {
    on,
    map: map.id,
    version: version.version,
    from: adopted.from,
    decision: adopted.decision,
    yearlyCostSek: components.reduce((sum, { yearlyCostSek }) => sum + yearlyCostSek, 0),
    ...divisionShown(version, governing),
  };
}

export function versionShown(version: AreaMapVersion): AreaMapVersionAnswer {
  const { adopted } = version;
  return {
    version: version.version,
    ...(adopted && { from: adopted.from, decision: adopted.decision }),
    ...divisionShown(version, new Map()),
  };
}

function divisionShown(division: Division, governing: Governing) {
  return {
    coverage: coverageShown(division),
    components: division.components.map(componentShown),
    areas: division.areas.map(({ id, name, isExample, components }): AreaAnswer => {
      const directive = governing.get(id);
      return {
        id,
        name,
        isExample,
        components: [...components],
        yearlyCostSek: yearlyCostOf(division, id),
        ...(directive && { directive }),
      };
    }),
  };
}

function componentShown({ searchWords, agreements, ...component }: Component): ComponentAnswer {
  return { ...component, ...(searchWords && { searchWords: [...searchWords] }), ...(agreements && { agreements: [...agreements] }) };
}

function coverageShown(division: Division): CoverageAnswer {
  const { uncovered, claimedTwice, unknown } = coverage(division);
  return {
    uncovered: [...uncovered],
    claimedTwice: claimedTwice.map(({ component, areas }) => ({ component, areas: [...areas] })),
    unknown: [...unknown],
  };
}

/** What the answer to an act on a map shows of its last version. */
export function mapAfter(id: string): Showing<AreaMapAfter> {
  return {
    show: (world) => {
      const last = lastOf(world.find('area-map', id));
      return { id, self: `/api/area-maps/${id}`, version: last.version, coverage: coverageShown(last) };
    },
    location: ({ self }) => self,
  };
}

function lastOf(map: AreaMap | undefined): AreaMapVersion {
  const last = map?.versions.at(-1);
  if (!last) throw new Error('an act on a map leaves a version of it');
  return last;
}
