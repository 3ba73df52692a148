import type { Content, Part, Provision } from '@anvisa/domain/directive/content';
import type { SwedishDate } from '@anvisa/domain/time';
import { idOf } from '../../ids.js';
import { ALL_CONTACTS } from '../../units.js';

/** A provision as its officer writes it: paragraphs, lists and tables in Markdown. */
const provision =
  (part: Part) =>
  (id: string, heading: string, ...blocks: readonly string[]): Provision => ({ id, part, heading, text: blocks.join('\n\n') });

export const consideration = provision('business-considerations');
export const responsibility = provision('responsibility');
export const structure = provision('structure');
export const procurement = provision('procurement');

export const list = (...items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');

export const table = (head: readonly string[], ...rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** What most of the example's texts share: all committees, the strategy and the programme that it rests on. Its title says what it is. */
export function written(
  title: string,
  inForceFrom: SwedishDate,
  text: Pick<Content, 'provisions' | 'consequences'> & Partial<Content>,
): Content {
  return {
    title: `${title} (exempel)`,
    addressees: ALL_CONTACTS.map(({ unit }) => idOf('unit', unit)),
    inForceFrom,
    evaluationMonths: 12,
    exemptionsBy: 'city-director',
    transitional: '',
    changes: 'Första anvisningen för området.',
    ...text,
    references: ['031-2080/2008', '031-2486/2007', ...(text.references ?? [])],
  };
}

/**
 * The provisions of the next edition, in its order: one that is only named stays as it was, one that is written out is new or says something else.
 * Those that are left out are gone.
 */
export function revised(before: Content, ...next: readonly (string | Provision)[]): readonly Provision[] {
  return next.map((one) => (typeof one === 'string' ? keptFrom(before, one) : one));
}

function keptFrom({ provisions }: Content, id: string): Provision {
  const kept = provisions.find((one) => one.id === id);
  if (!kept) throw new Error(`there was no provision ${id}`);
  return kept;
}

const MONTHS = ['januari', 'februari', 'mars', 'april', 'maj', 'juni', 'juli', 'augusti', 'september', 'oktober', 'november', 'december'];

/** A day as a text says it: `1 mars 2027`. */
export function inWords(day: SwedishDate): string {
  const [year, month = 1, date = 1] = day.split('-').map(Number);
  return `${date} ${MONTHS[month - 1]} ${year}`;
}
