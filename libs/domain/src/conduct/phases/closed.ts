import type { Edition } from '../../directive/directive.js';
import type { Closed, Due } from '../reading.js';
import { type Desk, tell } from './desk.js';

/** The end of an edition: whoever has not heard of it by another way is told. */
export function closed(edition: Edition, desk: Desk): Closed {
  const { state, since } = edition;
  return { phase: 'closed', declined: state === 'declined' ? tell(desk, 'tell-outcome', since) : [], lapsed: lapsed(edition, desk) };
}

/** That it ended with its strategy. */
export function lapsed({ state, since }: Edition, desk: Desk): readonly Due[] {
  return state === 'lapsed' ? tell(desk, 'tell-lapse', since) : [];
}
