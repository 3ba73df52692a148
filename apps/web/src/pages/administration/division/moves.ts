import type { Area, Component } from './use-division.js';

/** A component belongs to one area, or to none. */
export function moved(areas: readonly Area[], component: string, to: string | undefined): readonly Area[] {
  return areas.map((area) => {
    const others = area.components.filter((one) => one !== component);
    if (area.id === to)
      return area.components.includes(component) && others.length + 1 === area.components.length
        ? area
        : { ...area, components: [...others, component] };
    return others.length === area.components.length ? area : { ...area, components: others };
  });
}

export function renamed(areas: readonly Area[], id: string, name: string): readonly Area[] {
  return areas.map((area) => (area.id === id ? { ...area, name } : area));
}

export function withArea(areas: readonly Area[], name: string): readonly Area[] {
  return [...areas, { id: newId(name, areas), name, isExample: false, components: [] }];
}

export function withoutArea(areas: readonly Area[], id: string): readonly Area[] {
  return areas.filter((area) => area.id !== id);
}

/** What a component's place in one division is, against its place in another. */
export interface Move {
  readonly component: Component;
  readonly from: readonly string[];
  readonly to: readonly string[];
}

/** What moved between two divisions of the same components; the areas by their names. */
export function movesBetween(before: readonly Area[], after: readonly Area[], components: readonly Component[]): readonly Move[] {
  const places = (areas: readonly Area[], id: string) => areas.filter((area) => area.components.includes(id));
  return components.flatMap((component) => {
    const [from, to] = [places(before, component.id), places(after, component.id)];
    const same = from.length === to.length && from.every(({ id }, at) => id === to[at]?.id);
    return same ? [] : [{ component, from: from.map(({ name }) => name), to: to.map(({ name }) => name) }];
  });
}

/** An id that reads like the name: “Molntjänster och drift” becomes molntjanster-och-drift. */
export function newId(name: string, taken: readonly { readonly id: string }[]): string {
  const plain = name
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 50);
  const base = plain || 'del';
  let id = base;
  for (let next = 2; taken.some((one) => one.id === id); next++) id = `${base}-${next}`;
  return id;
}
