import { type Context, type Decided, streamOf } from '../act.js';
import type { Role } from '../actor.js';
import { capacityOf } from '../person/capacity.js';
import type { StrategyEvent } from './events.js';

/** Who records what the bodies have decided. */
export const RECORDERS: readonly Role[] = ['registrar', 'board-secretary'];

/** Who records what the city executive office has prepared. */
export const PREPARERS: readonly Role[] = [...RECORDERS, 'it-officer'];

/** One new entry in a strategy's case. */
export function recorded(context: Context, strategy: string, event: StrategyEvent): Decided {
  return { as: capacityOf(context, ...PREPARERS), changes: [{ stream: streamOf('strategy', strategy), event }] };
}
