import type { AggregateState } from '@anvisa/domain/aggregates';
import { type Edition, editionOf } from '@anvisa/domain/directive/directive';
import type { SwedishDate } from '@anvisa/domain/time';
import { awaitedByEdition } from '@anvisa/domain/work/awaited';
import type { Projection, Step } from './projection.js';

/** The edition that a step of a directive is about, with its directive. */
export function editionTold({ change, after }: Step): { directive: AggregateState<'directive'>; edition: Edition } | undefined {
  if (!change.stream.startsWith('directive/') || !('edition' in change.event)) return undefined;
  const directive = after as AggregateState<'directive'>;
  const edition = editionOf(directive, change.event.edition as number);
  return edition && { directive, edition };
}

/** The day that the edition waits for: of its open evaluation, in force or ended, else of its present state. */
function deadlineOf({ state, readyBy, review, decideBy, postponedUntil, text, evaluation }: Edition): SwedishDate | undefined {
  if (evaluation.open !== undefined) return evaluation.answerBy;
  switch (state) {
    case 'draft':
      return readyBy;
    case 'in-review':
      return review?.answerBy;
    case 'ready':
      return decideBy;
    case 'postponed':
      return postponedUntil;
    case 'decided':
    case 'published':
      return text?.outline.inForceFrom;
    case 'in-force':
      return evaluation.plannedFor;
    default:
      return undefined;
  }
}

/** From which day a decided edition binds: on its date, also before the conductor has noted that the day came. */
function inForceFromOf({ state, inForceFrom, text }: Edition): SwedishDate | undefined {
  return inForceFrom ?? (state === 'decided' || state === 'published' ? text?.outline.inForceFrom : undefined);
}

export const editionProjection: Projection = {
  table: 'edition',
  key: ['directive', 'number'],
  version: 6,
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
