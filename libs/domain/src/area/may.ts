import { type Before, permitted } from '../permission/permitted.js';
import { type Refusal, refuse } from '../refusal.js';
import type { AreaMap } from './area-map.js';
import { eachComponentInOneArea } from './rules/each-component-in-one-area.js';

/** Why the actor may not draft a division, whatever they say. */
export function mayDraft(before: Before): Refusal | undefined {
  return permitted('draft-area-map', before);
}

/** Why the actor may not record that the map's draft was adopted, whatever they say. */
export function mayAdopt({ versions }: AreaMap, before: Before): Refusal | undefined {
  const last = versions.at(-1);
  const whole = last && !last.adopted ? eachComponentInOneArea(last) : refuse('map-not-drafted');
  return permitted('adopt-area-map', before) ?? whole;
}
