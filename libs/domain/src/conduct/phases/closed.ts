import type { Edition } from '../../directive/directive.js';
import type { EditionPhase } from '../reading.js';
import { type Desk, tell } from './desk.js';

/** The end of an edition: whoever has not heard of it by another way is told. */
export function closed({ state, since }: Edition, desk: Desk): Extract<EditionPhase, { phase: 'closed' }> {
  switch (state) {
    case 'declined':
      return { phase: 'closed', telling: tell(desk, 'tell-outcome', since) };
    case 'lapsed':
      return { phase: 'closed', telling: tell(desk, 'tell-lapse', since) };
    default:
      return { phase: 'closed', telling: [] };
  }
}
