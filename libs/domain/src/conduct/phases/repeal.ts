import type { Edition } from '../../directive/directive.js';
import { endOfDay } from '../instants.js';
import type { Repeal } from '../reading.js';
import { type Desk, move, tell } from './desk.js';

/** An end without successor: those whom the directive binds are told at once, and it binds to the end of its last day. */
export function repealOf({ repealOn, decisions }: Edition, desk: Desk): Repeal {
  const decided = decisions.findLast(({ outcome }) => outcome === 'repealed');
  if (repealOn === undefined || !decided) return { telling: [] };
  return { telling: tell(desk, 'tell-repeal', decided.at), end: move(desk, 'take-out-of-force', endOfDay(repealOn)) };
}
