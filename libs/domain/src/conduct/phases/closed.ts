import type { Edition } from '../../directive/directive.js';
import type { Closed, Due } from '../reading.js';
import { type Desk, tell } from './desk.js';
import { concludedOf } from './evaluation.js';

/** The end of an edition: whoever has not heard of it by another way is told. */
export function closed(edition: Edition, desk: Desk): Closed {
  const { state, since } = edition;
  const outcome = state === 'declined' ? tell(desk, 'tell-outcome', since) : [];
  return { phase: 'closed', outcome, lapsed: lapsed(edition, desk), concluded: concludedOf(edition, desk) };
}

/** That it ended with its strategy. */
export function lapsed({ state, since }: Edition, desk: Desk): readonly Due<'tell-lapse'>[] {
  return state === 'lapsed' || state === 'lapsed-undecided' ? tell(desk, 'tell-lapse', since) : [];
}
