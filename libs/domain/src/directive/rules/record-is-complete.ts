import { type Refusal, refuse } from '../../refusal.js';
import { isBlank } from '../../visible.js';
import type { DecisionRecord } from '../events.js';

/** FL §§ 31–32, MBL §§ 11, 38: what a decision record must show, beside what the product knows itself. */
export function recordIsComplete({ reasons, presenter, unionNote }: DecisionRecord): Refusal | undefined {
  const fields = Object.entries({ reasons, presenter, unionNote }).flatMap(([field, value]) => (isBlank(value) ? [field] : []));
  return fields.length > 0 ? refuse('record-lacks', { fields: fields.join(', ') }) : undefined;
}
