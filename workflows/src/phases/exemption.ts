import { acts } from '../record.js';
import { atTheEnd, during, moves, sideBySide, when } from '../telling.js';

const { tellExemptionRequested, remindExemptionDecision, escalateExemption, tellExemptionDecided, tellExemptionExpiry, expireExemption } =
  acts;

/** Somebody asks not to have to follow a provision. Whoever the directive names decides, and is reminded; the system never does. */
export const requested = during('requested', async ({ decider: { telling, reminders, escalations } }) => {
  await when(telling, tellExemptionRequested);
  await when(reminders, remindExemptionDecision);
  await when(escalations, escalateExemption);
});

/** Leave is given, for a time. Its holder is told before it ends and on its last day; then it ends. */
export const granted = during('granted', async ({ settled, expiryTold, expiry }) => {
  await when(settled, tellExemptionDecided);
  await sideBySide(when(expiryTold, tellExemptionExpiry), moves(expiry, expireExemption));
});

/** Refused or revoked: whoever asked is told. */
export const settled = atTheEnd('closed', async ({ settled: telling = [] }) => {
  await when(telling, tellExemptionDecided);
});
