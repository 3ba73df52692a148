import { acts } from '../record.js';
import { during, when } from '../telling.js';

const { tellOfficer, tellDrafter, remindDrafter, escalateDraft } = acts;

/** An officer drafts the edition: for the first time, as a revision, or after a return. The day on which it should be ready is chased, never enforced. */
export const drafting = during('drafting', async ({ officer, drafter: { telling, reminders, escalations } }) => {
  await when(officer, tellOfficer);
  await when(telling, tellDrafter);
  await when(reminders, remindDrafter);
  await when(escalations, escalateDraft);
});
