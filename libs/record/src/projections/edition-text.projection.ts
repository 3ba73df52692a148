import { CONSEQUENCES, type Content } from '@anvisa/domain/directive/content';
import { editionTold } from './edition.projection.js';
import type { Projection } from './projection.js';

/** All that an edition says, as plain text in reading order: the order of the domain, never that in which a caller sent it. */
function wordsOf({ title, provisions, transitional, changes, consequences }: Content): string {
  return [
    title,
    ...provisions.flatMap(({ heading, text }) => [heading, text]),
    transitional,
    changes,
    ...CONSEQUENCES.map((one) => consequences[one]),
  ]
    .filter((text) => text !== '')
    .join('\n');
}

export const editionTextProjection: Projection = {
  table: 'edition_text',
  key: ['directive', 'number'],
  version: 1,
  columns: ['directive', 'number', 'hash', 'content', 'words'],
  rows: (step) => {
    const { event } = step.change;
    const told = editionTold(step);
    if (!told || !('content' in event)) return [];
    return [
      {
        directive: told.directive.id,
        number: told.edition.number,
        hash: event.textHash,
        content: event.content,
        words: wordsOf(event.content),
      },
    ];
  },
};
