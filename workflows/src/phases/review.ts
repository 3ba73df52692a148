import type { ReadingIn } from '../record.js';
import { acts } from '../record.js';
import { during, moves, sideBySide, when } from '../telling.js';
import { consulted } from './consultation.js';

const { tellOfficer, tellDeclined, tellReviewers, remindReviewers, remindOfComments, closeReviewAtDeadline, escalateReview } = acts;

/**
 * The IT department reviews the draft. The last verdict closes the review in its own act; what is left to us is the clock: those who have not
 * answered are reminded, the deadline closes the review when there is a quorum, and a review that stays open is taken to the head of IT.
 */
export const review = during('review', async (reading) => {
  await sideBySide(
    when(reading.officer, tellOfficer),
    when(reading.declined, tellDeclined),
    reviewed(reading),
    when(reading.answers, remindOfComments),
    consulted(reading.consultation),
  );
});

async function reviewed({ reviewers: { telling, reminders, escalations }, closing }: ReadingIn<'review'>): Promise<void> {
  await when(telling, tellReviewers);
  await when(reminders, remindReviewers);
  await moves(closing, closeReviewAtDeadline);
  await when(escalations, escalateReview);
}
