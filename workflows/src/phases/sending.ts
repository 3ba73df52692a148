import type { Sending } from '@anvisa/domain/conduct/reading';
import { acts } from '../record.js';
import { moves, sideBySide, when } from '../telling.js';

const { tellOutcome, sendToCommittees, tellCommittees, remindCommittees, escalateAcknowledgement, tellCorrection } = acts;

/**
 * The edition goes to each committee that it addresses, one that comes later too, and each confirms that it has come. The silent ones are reminded,
 * then others hear of it. Acknowledgements wake nobody: a reminder looks at who is silent when it is due.
 */
export async function sent({ outcome, dispatches, telling, corrections, reminders, escalations }: Sending): Promise<void> {
  await moves(dispatches, sendToCommittees);
  await when(outcome, tellOutcome);
  await when(telling, tellCommittees);
  await when(corrections, tellCorrection);
  await sideBySide(when(reminders, remindCommittees), when(escalations, escalateAcknowledgement));
}
