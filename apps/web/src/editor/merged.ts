import type { Content, Provision } from '@anvisa/domain/directive/content';
import { mergedWords, wholeOf } from './merged-words.js';
import { inPartOrder } from './order.js';
import { FIXED_PLACES, type Place, placesOf, valueAt, WHOLE, withValue } from './places.js';
import { numbered } from './references.js';

export interface Merged {
  /** Both writers' text. Where they must choose, theirs stands, so that nothing of theirs is written over. */
  readonly content: Content;
  /** The places where both wrote otherwise in the same words. */
  readonly choices: readonly Place[];
}

/** Two contents written from the same one, in one: provision by provision, and word by word in one that both changed. */
export function merged(base: Content, theirs: Content, mine: Content): Merged {
  const choices: Place[] = [];
  const provisions = mergedProvisions(base.provisions, theirs.provisions, mine.provisions);
  let content: Content = {
    ...theirs,
    provisions,
    addressees: mergedSet(base.addressees, theirs.addressees, mine.addressees),
    references: mergedSet(base.references, theirs.references, mine.references),
  };
  for (const place of [...FIXED_PLACES, ...placesOf(content)]) {
    const [was, their, my] = [base, theirs, mine].map((one) => valueAt(one, place));
    if (my === undefined || my === was || my === their) continue;
    const value = their === was || their === undefined ? my : WHOLE.has(place) ? undefined : wholeOf(mergedWords(was ?? '', their, my));
    if (value === undefined) choices.push(place);
    else content = withValue(content, place, value);
  }
  return { content: numbered(content), choices };
}

/**
 * Theirs, with what I added and moved. One that the other took away while I wrote in it stands, and so does one that I took away while they did:
 * nothing that somebody has just written is lost.
 */
function mergedProvisions(base: readonly Provision[], theirs: readonly Provision[], mine: readonly Provision[]): readonly Provision[] {
  const [was, their, my] = [base, theirs, mine].map((list) => new Map(list.map((one) => [one.id, one])));
  const isUntouched = (one: Provision | undefined) => one !== undefined && saysTheSame(one, was?.get(one.id));
  const stays = ({ id }: Provision) =>
    their?.has(id) && my?.has(id) ? true : !was?.has(id) || !isUntouched(their?.get(id) ?? my?.get(id));
  const order = mergedOrder(
    base.map(({ id }) => id),
    theirs.map(({ id }) => id),
    mine.map(({ id }) => id),
  );
  const provisions = order.flatMap((id) => {
    const one = their?.get(id) ?? my?.get(id);
    if (!one || !stays(one)) return [];
    const part = my?.get(id)?.part;
    return part === undefined || part === was?.get(id)?.part ? one : { ...one, part };
  });
  return inPartOrder(provisions);
}

/** Their order, unless I moved something; what the other added comes after what it follows there. */
function mergedOrder(base: readonly string[], theirs: readonly string[], mine: readonly string[]): readonly string[] {
  return isSameOrder(base, mine) ? insertedAll(theirs, mine) : insertedAll(mine, theirs);
}

/** Whether what both hold stands in the same order. */
function isSameOrder(one: readonly string[], other: readonly string[]): boolean {
  const held = new Set(one);
  const both = other.filter((id) => held.has(id));
  const inOther = new Set(both);
  return one.filter((id) => inOther.has(id)).every((id, at) => id === both[at]);
}

function insertedAll(order: readonly string[], from: readonly string[]): readonly string[] {
  const made = [...order];
  from.forEach((id, at) => {
    if (made.includes(id)) return;
    const before = from.slice(0, at).findLast((one) => made.includes(one));
    made.splice(before === undefined ? 0 : made.indexOf(before) + 1, 0, id);
  });
  return made;
}

function mergedSet(base: readonly string[], theirs: readonly string[], mine: readonly string[]): readonly string[] {
  const gone = new Set(base.filter((one) => !theirs.includes(one) || !mine.includes(one)));
  return mergedOrder(base, theirs, mine).filter((one) => !gone.has(one));
}

function saysTheSame(one: Provision, other: Provision | undefined): boolean {
  return other !== undefined && one.part === other.part && one.heading === other.heading && one.text === other.text;
}
