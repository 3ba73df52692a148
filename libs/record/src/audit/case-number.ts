import type { Change } from '@anvisa/domain/act';
import type { AggregateState } from '@anvisa/domain/aggregates';
import { editionOf } from '@anvisa/domain/directive/directive';

/** The case that a change belongs to: an edition's, or the aggregate's own where it has one. */
export function caseNumberOf({ stream, event }: Change, after: unknown): string | null {
  if ('caseNumber' in event && typeof event.caseNumber === 'string') return event.caseNumber;
  if (stream.startsWith('directive/') && 'edition' in event) {
    return editionOf(after as AggregateState<'directive'>, event.edition as number)?.caseNumber ?? null;
  }
  const own = (after as { caseNumber?: unknown }).caseNumber;
  return typeof own === 'string' ? own : null;
}
