import type { Edition } from '../../directive/directive.js';
import type { Closed } from '../reading.js';
import { type Desk, tell } from './desk.js';

/** The end of an edition: whoever has not heard of it by another way is told. */
export function closed({ state, since }: Edition, desk: Desk): Closed {
  return {
    phase: 'closed',
    declined: state === 'declined' ? tell(desk, 'tell-outcome', since) : [],
    lapsed: state === 'lapsed' ? tell(desk, 'tell-lapse', since) : [],
  };
}
