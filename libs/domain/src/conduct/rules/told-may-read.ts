import { type Refusal, refuse } from '../../refusal.js';
import { CHASED, ESCALATED_TO, type Policy } from '../policy.js';

/** TF 2:12: a delay is told of to roles that read every case. The letter names the case, whose text may be a draft. */
export function toldMayRead(policy: Policy): Refusal | undefined {
  const phase = CHASED.find((one) => policy[one].escalate.some(({ to }) => !ESCALATED_TO.includes(to)));
  return phase && refuse('told-may-not-read', { where: `${phase}.escalate`, roles: ESCALATED_TO.join(', ') });
}
