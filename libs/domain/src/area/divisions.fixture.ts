import type { Division } from './area-map.js';

/** A division by area: `{ drift: ['server', 'nät'] }`. Each component named, and those in `alone`, is part of the delivery. */
export function divided(areas: Readonly<Record<string, readonly string[]>>, ...alone: readonly string[]): Division {
  const components = [...new Set([...Object.values(areas).flat(), ...alone])];
  return {
    components: components.map((id) => ({ id, name: id, yearlyCostSek: 1_000_000 })),
    areas: Object.entries(areas).map(([id, claimed]) => ({ id, name: id, isExample: true, components: claimed })),
  };
}
