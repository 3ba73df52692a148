import { type Content, PARTS, type Part, type Provision } from '@anvisa/domain/directive/content';

/** On which side of another provision one stands. */
export type Side = 'before' | 'after';

/** Provisions number themselves through the parts: those of a part stand together. */
export function inPartOrder(provisions: readonly Provision[]): readonly Provision[] {
  return PARTS.flatMap((part) => provisions.filter((one) => one.part === part));
}

/** A provision one step up or down: past its neighbour in the part, and at the part's edge into the next one. */
export function stepped(content: Content, id: string, step: -1 | 1): Content {
  const at = content.provisions.findIndex((one) => one.id === id);
  const one = content.provisions[at];
  if (!one) return content;
  const neighbour = content.provisions[at + step];
  if (neighbour?.part !== one.part) {
    const part = PARTS[PARTS.indexOf(one.part) + step];
    return part === undefined ? content : toPart(content, id, part, step === 1 ? 'first' : 'last');
  }
  return placed(content, id, one.part, step === 1 ? content.provisions[at + 2]?.id : neighbour.id);
}

/** Whether a step leads anywhere. */
export function canStep({ provisions }: Content, id: string, step: -1 | 1): boolean {
  const at = provisions.findIndex((one) => one.id === id);
  const edge = step === -1 ? PARTS[0] : PARTS.at(-1);
  return provisions[at]?.part !== edge || provisions[at + step]?.part === edge;
}

/** A provision in another part, as its first or its last. */
function toPart(content: Content, id: string, part: Part, where: 'first' | 'last'): Content {
  const before = where === 'first' ? content.provisions.find((one) => one.part === part)?.id : undefined;
  return placed(content, id, part, before);
}

/** A provision in a part, before another one of it; without one, last in it. */
export function placed(content: Content, id: string, part: Part, before: string | undefined): Content {
  const one = content.provisions.find((provision) => provision.id === id);
  if (!one || before === id) return content;
  const others = content.provisions.filter((provision) => provision.id !== id);
  const place = before === undefined ? -1 : others.findIndex((provision) => provision.id === before);
  const moved = { ...one, part };
  const provisions = place < 0 ? [...others, moved] : [...others.slice(0, place), moved, ...others.slice(place)];
  return { ...content, provisions: inPartOrder(provisions) };
}

/** A provision beside another one, in the other's part. */
export function beside(content: Content, id: string, other: string, side: Side): Content {
  const at = content.provisions.findIndex((one) => one.id === other);
  const neighbour = content.provisions[at];
  if (!neighbour || id === other) return content;
  const next = content.provisions[at + 1];
  const before = side === 'before' ? other : next?.part === neighbour.part ? next.id : undefined;
  return placed(content, id, neighbour.part, before);
}

/** With an empty provision last in a part. */
export function withNew(content: Content, part: Part, id: string): Content {
  return { ...content, provisions: inPartOrder([...content.provisions, { id, part, heading: '', text: '' }]) };
}

export function without(content: Content, id: string): Content {
  return { ...content, provisions: content.provisions.filter((one) => one.id !== id) };
}

/** A provision where it stood before: what was done to it since is undone, and nothing else. */
export function putBack(now: Content, before: Content, id: string): Content {
  const at = before.provisions.findIndex((one) => one.id === id);
  const was = before.provisions[at];
  if (!was) return without(now, id);
  const next = before.provisions.slice(at + 1).find(({ id: other, part }) => part === was.part && isIn(now, other, part));
  const there = isIn(now, id) ? now : { ...now, provisions: [...now.provisions, was] };
  return placed(there, id, was.part, next?.id);
}

/** Whether putting it back takes no words away: a provision that is new goes again while nothing is written in it. */
export function canPutBack(now: Content, before: Content, id: string): boolean {
  const one = now.provisions.find((provision) => provision.id === id);
  return isIn(before, id) || (one !== undefined && one.heading === '' && one.text === '');
}

function isIn({ provisions }: Content, id: string, part?: Part): boolean {
  return provisions.some((one) => one.id === id && (part === undefined || one.part === part));
}

/** The number under which a provision is cited. */
export function numberOf({ provisions }: Content, id: string): number {
  return provisions.findIndex((one) => one.id === id) + 1;
}
