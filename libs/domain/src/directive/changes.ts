import { type Capacity, type Change, type Decided, streamOf } from '../act.js';
import type { DirectiveEvent } from './events.js';

/** The entries of an act on a directive, in order. */
export function directiveChanges(directive: string, ...events: readonly DirectiveEvent[]): readonly Change[] {
  return events.map((event) => ({ stream: streamOf('directive', directive), event }));
}

export function decided(as: Capacity, directive: string, ...events: readonly DirectiveEvent[]): Decided {
  return { as, changes: directiveChanges(directive, ...events) };
}
