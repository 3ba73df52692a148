import type { Chasing } from '@anvisa/domain/conduct/reading';
import { acts } from '../record.js';
import { during, sideBySide, when } from '../telling.js';
import { consulted } from './consultation.js';

const { tellDrafter, remindDrafter, escalateDraft } = acts;

/** An officer drafts the edition: for the first time, as a revision, or after a return. The day on which it should be ready is chased, never enforced. */
export const drafting = during('drafting', async ({ drafter, consultation }) => {
  await sideBySide(drafted(drafter), consulted(consultation));
});

async function drafted({ telling, reminders, escalations }: Chasing): Promise<void> {
  await when(telling, tellDrafter);
  await when(reminders, remindDrafter);
  await when(escalations, escalateDraft);
}
