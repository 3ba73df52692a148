import type { AggregateState } from '@anvisa/domain/aggregates';
import { deadlineOf } from '@anvisa/domain/conduct/deadlines';
import { type Edition, editionOf } from '@anvisa/domain/directive/directive';
import { inForceFromOf } from '@anvisa/domain/directive/in-force-from';
import { awaitedByEdition } from '@anvisa/domain/work/awaited';
import type { Projection, Step } from './projection.js';

/** The edition that a step of a directive is about, with its directive. */
export function editionTold({ change, after }: Step): { directive: AggregateState<'directive'>; edition: Edition } | undefined {
  if (!change.stream.startsWith('directive/') || !('edition' in change.event)) return undefined;
  const directive = after as AggregateState<'directive'>;
  const edition = editionOf(directive, change.event.edition as number);
  return edition && { directive, edition };
}

export const editionProjection: Projection = {
  table: 'edition',
  key: ['directive', 'number'],
  version: 9,
  columns: [
    'directive',
    'number',
    'case_number',
    'title',
    'state',
    'officer',
    'started_at',
    'since',
    'deadline',
    'text_hash',
    'in_force_from',
    'in_force_until',
    'awaits',
  ],
  rows: (step) => {
    const told = editionTold(step);
    if (!told) return [];
    const { directive, edition } = told;
    return [
      {
        directive: directive.id,
        number: edition.number,
        case_number: edition.caseNumber,
        title: edition.text?.outline.title ?? directive.title,
        state: edition.state,
        officer: edition.officer,
        started_at: edition.startedAt,
        since: edition.since,
        deadline: deadlineOf(edition) ?? null,
        text_hash: edition.text?.hash ?? null,
        in_force_from: inForceFromOf(edition) ?? null,
        in_force_until: edition.inForceUntil ?? null,
        awaits: awaitedByEdition(edition),
      },
    ];
  },
};
