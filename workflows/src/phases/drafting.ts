import type { ReadingIn } from '../record.js';
import { acts } from '../record.js';
import { during, sideBySide, when } from '../telling.js';
import { consulted } from './consultation.js';

const { tellOfficer, tellDrafter, remindDrafter, escalateDraft } = acts;

/** An officer drafts the edition: for the first time, as a revision, or after a return. The day on which it should be ready is chased, never enforced. */
export const drafting = during('drafting', async (reading) => {
  await sideBySide(drafted(reading), consulted(reading.consultation));
});

async function drafted({ officer, drafter: { telling, reminders, escalations } }: ReadingIn<'drafting'>): Promise<void> {
  await when(officer, tellOfficer);
  await when(telling, tellDrafter);
  await when(reminders, remindDrafter);
  await when(escalations, escalateDraft);
}
