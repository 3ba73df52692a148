import type { Content, Provision } from './content.js';

/** How one provision stands in the later text against the earlier one. A provision is the same while its id is, wherever it stands. */
export type ComparedProvision =
  | { readonly how: 'added'; readonly now: Placed }
  | { readonly how: 'removed'; readonly before: Placed }
  | { readonly how: 'kept' | 'changed'; readonly moved: boolean; readonly before: Placed; readonly now: Placed };

/** A provision with the number under which it is cited. */
export interface Placed extends Provision {
  readonly number: number;
}

/**
 * Compares two texts provision by provision, in the order in which the later one is read; what was removed stands where it stood, after the
 * provision that it followed. A provision is moved if its place among those that both texts hold has changed: one that only has another
 * number, because something before it came or went, is not.
 */
export function comparedProvisions(before: Pick<Content, 'provisions'>, now: Pick<Content, 'provisions'>): readonly ComparedProvision[] {
  const earlier = placed(before);
  const later = placed(now);
  const earlierById = new Map(earlier.map((provision) => [provision.id, provision]));
  const laterIds = new Set(later.map(({ id }) => id));
  const inPlace = longestRising(later.flatMap(({ id }) => earlierById.get(id)?.number ?? []));

  const compared: ComparedProvision[] = later.map((provision) => {
    const was = earlierById.get(provision.id);
    if (!was) return { how: 'added', now: provision };
    const moved = was.part !== provision.part || !inPlace.has(was.number);
    return { how: saysTheSame(was, provision) ? 'kept' : 'changed', moved, before: was, now: provision };
  });
  for (const gone of earlier.filter(({ id }) => !laterIds.has(id)))
    compared.splice(placeOf(gone, earlier, compared), 0, { how: 'removed', before: gone });
  return compared;
}

/** How many provisions came, went, were changed in words, and were only moved. */
export function countChanges(compared: readonly ComparedProvision[]): {
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
  readonly moved: number;
} {
  const count = (holds: (one: ComparedProvision) => boolean) => compared.filter(holds).length;
  return {
    added: count(({ how }) => how === 'added'),
    removed: count(({ how }) => how === 'removed'),
    changed: count(({ how }) => how === 'changed'),
    moved: count((one) => one.how === 'kept' && one.moved),
  };
}

function placed({ provisions }: Pick<Content, 'provisions'>): readonly Placed[] {
  return provisions.map((provision, index) => ({ ...provision, number: index + 1 }));
}

function saysTheSame(one: Provision, other: Provision): boolean {
  return one.heading === other.heading && one.text === other.text;
}

/** Right after the nearest provision before it that the comparison shows; first, if there is none. */
function placeOf({ number }: Placed, earlier: readonly Placed[], compared: readonly ComparedProvision[]): number {
  for (let before = number - 2; before >= 0; before--) {
    const at = compared.findIndex((one) => one.how !== 'added' && one.before.id === earlier[before]?.id);
    if (at >= 0) return at + 1;
  }
  return 0;
}

/** A longest subsequence that only rises: what need not be called moved. Distinct whole numbers, at most some hundred. */
function longestRising(numbers: readonly number[]): ReadonlySet<number> {
  const best: { readonly length: number; readonly previous: number }[] = [];
  let last = -1;
  numbers.forEach((number, index) => {
    let previous = -1;
    for (let at = 0; at < index; at++) {
      if ((numbers[at] ?? 0) < number && lengthAt(at) > lengthAt(previous)) previous = at;
    }
    best.push({ length: lengthAt(previous) + 1, previous });
    if (lengthAt(index) > lengthAt(last)) last = index;
  });
  const rising = new Set<number>();
  for (let at = last; at >= 0; at = best[at]?.previous ?? -1) rising.add(numbers[at] ?? 0);
  return rising;

  function lengthAt(index: number): number {
    return best[index]?.length ?? 0;
  }
}
