import type { Capacity, Context } from '../act.js';
import { capacityOf } from './capacity.js';
import { isInstaller } from './rules/by-administrator.js';

/** The capacity of whoever keeps the people: the administrator, or the system at the installation. */
export function administering(context: Pick<Context, 'actor' | 'today'>): Capacity {
  return isInstaller(context.actor) ? { office: 'system' } : capacityOf(context, 'administrator');
}
