import { type Content, inReadingOrder } from '@anvisa/domain/directive/content';
import { editionTold } from './edition.projection.js';
import type { Projection } from './projection.js';

const wordsOf = (content: Content) => inReadingOrder(content, ({ heading, text }) => [heading, text]).join('\n');

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
