import type { AggregateState } from '@anvisa/domain/aggregates';
import type { Projection } from './projection.js';

/** The marks of secrecy, with the days on which each holds. */
export const secrecyMarkProjection: Projection = {
  table: 'secrecy_mark',
  key: ['directive', 'edition', 'number'],
  version: 1,
  columns: [
    'directive',
    'edition',
    'number',
    'case_number',
    'document',
    'provision',
    'authority',
    'marked_on',
    'applies_from',
    'applies_until',
    'lifted_on',
  ],
  rows: ({ change: { event }, after }) => {
    if (event.type !== 'SecrecyMarked' && event.type !== 'SecrecyLifted') return [];
    const { directive, edition, caseNumber, marks } = after as AggregateState<'secrecy'>;
    const mark = marks.find(({ number }) => number === event.mark);
    if (!mark) return [];
    return [
      {
        directive,
        edition,
        number: mark.number,
        case_number: caseNumber,
        document: mark.document ?? null,
        provision: mark.provision,
        authority: mark.authority,
        marked_on: mark.markedOn,
        applies_from: mark.from,
        applies_until: mark.until ?? null,
        lifted_on: mark.liftedOn ?? null,
      },
    ];
  },
};
