import { firstRefusal, type Refusal, refuse } from '../../refusal.js';
import type { DecisionRecord } from '../events.js';
import { matterMayBeDelegated } from './matter-may-be-delegated.js';
import { recordIsComplete } from './record-is-complete.js';

/** FL §§ 30–32, KL 6:38: a decision by delegation has its record, and may be delegated. */
export function recordMayBeDelegated(record: DecisionRecord | undefined): Refusal | undefined {
  if (!record) return refuse('record-lacks', { fields: 'record' });
  return firstRefusal(matterMayBeDelegated(record), recordIsComplete(record));
}
