import type { Content, Provision } from '@anvisa/domain/directive/content';
import { numberOf } from './order.js';
import { withProvision } from './places.js';

/** A link to another provision of the same text: by its id, which stays when it moves, and saying its number. */
const REFERENCE = /\[(\d+) §\]\(#bestammelse-([\p{L}\p{N}-]+)\)/gu;
const LINK = /(\[[^\]]*\]\([^)]*\))/;
/** A number that somebody wrote, of a provision of this text as far as one can see: laws are cited with a chapter before it, or their name after. */
const BY_HAND = /(?<!(?:kap\.?|:|\d)\s*)(?<!\p{L})(\d{1,3}) §(?!\s*(?:i\s+)?(?:\p{L}*(?:lag|förordning|balk)|[A-ZÅÄÖ]{2,}))/gu;

export function referenceTo(provision: string): string {
  return `#bestammelse-${provision}`;
}

/** The text with each reference saying the number that its provision has now. */
export function numbered(content: Content): Content {
  return content.provisions.reduce((made, { id, text }) => {
    const now = text.replaceAll(REFERENCE, (whole, _, to: string) => {
      const number = numberOf(content, to);
      return number === 0 ? whole : linkTo(number, to);
    });
    return now === text ? made : withProvision(made, id, { text: now });
  }, content);
}

/** The numbers that a provision's text still says of provisions that are gone. */
export function lostIn({ text }: Provision, content: Content): readonly number[] {
  return [...text.matchAll(REFERENCE)].flatMap(([, number, to = '']) => (numberOf(content, to) === 0 ? Number(number) : []));
}

/** The numbers of provisions that are written in a text by hand: they do not follow when something moves. */
export function handwrittenIn({ text }: Provision, { provisions }: Content): readonly number[] {
  const numbers = outsideLinks(text).flatMap((words) => [...words.matchAll(BY_HAND)].map(([, number]) => Number(number)));
  return [...new Set(numbers)].filter((number) => number >= 1 && number <= provisions.length);
}

/** The text with references for the numbers that were written by hand. */
export function withReferences({ text }: Provision, { provisions }: Content): string {
  const refer = (words: string) =>
    words.replaceAll(BY_HAND, (whole, number: string) => {
      const to = provisions[Number(number) - 1]?.id;
      return to === undefined ? whole : linkTo(Number(number), to);
    });
  return text
    .split(LINK)
    .map((words, at) => (at % 2 === 0 ? refer(words) : words))
    .join('');
}

function outsideLinks(text: string): readonly string[] {
  return text.split(LINK).filter((_, at) => at % 2 === 0);
}

function linkTo(number: number, provision: string): string {
  return `[${number} §](${referenceTo(provision)})`;
}
