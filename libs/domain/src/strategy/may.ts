import { STRATEGY_PERMISSIONS } from '../permission/of-governing.js';
import type { Permission } from '../permission/permission.js';
import { type Before, roleMissing } from '../permission/permitted.js';
import { type Refusal, refuse } from '../refusal.js';
import type { Strategy } from './strategy.js';

/** An act on a strategy that is registered. */
export type StrategyActType = Exclude<keyof typeof STRATEGY_PERMISSIONS, 'register-strategy'>;

/** Why the actor may not do the act on a strategy as it stands, whatever they say: by the roles and states of its row. */
export function mayOnStrategy(act: StrategyActType, { state }: Pick<Strategy, 'state'>, context: Before): Refusal | undefined {
  const row: Permission = STRATEGY_PERMISSIONS[act];
  const isInOrder = row.states?.includes(state) ?? true;
  return roleMissing(row, context) ?? (isInOrder ? undefined : refuse('strategy-out-of-order', { state }));
}
