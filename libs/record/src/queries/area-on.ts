import { TODAY } from './instance.js';

const holdsOn = (day: string) => `a.from_day <= ${day} AND (a.until_day IS NULL OR a.until_day >= ${day})`;

/** The map of areas that applies on a day, in its version of that day. */
export function mapOn(day: string): string {
  return `(SELECT map, version FROM component WHERE applies_from <= ${day} ORDER BY applies_from DESC, map DESC, version DESC LIMIT 1)`;
}

/** The area that a directive governs on a day. */
export function areaOn(directive: string, day = TODAY): string {
  return `(SELECT a.area FROM directive_area a WHERE a.directive = ${directive} AND ${holdsOn(day)})`;
}

/** The condition that a directive governs an area on a day. */
export function governsOn(directive: string, area: string, day = TODAY): string {
  return `${directive} IN (SELECT a.directive FROM directive_area a WHERE a.area = ${area} AND ${holdsOn(day)})`;
}
