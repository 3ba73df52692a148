import { type Context, type Decided, streamOf } from '../act.js';
import type { STRATEGY_PERMISSIONS } from '../permission/of-governing.js';
import { capacityFor } from '../person/capacity.js';
import type { StrategyEvent } from './events.js';

/** One new entry in a strategy's case. */
export function recorded(act: keyof typeof STRATEGY_PERMISSIONS, context: Context, strategy: string, event: StrategyEvent): Decided {
  return { as: capacityFor(act, context), changes: [{ stream: streamOf('strategy', strategy), event }] };
}
