import { acts } from '../record.js';
import { during, when } from '../telling.js';

const { remindOfCouncilCondition, remindOfStrategyReview } = acts;

/** The board has proposed, the council has not decided: until it does, the mandate carries no decision, and the board's secretary is reminded. */
export const proposed = during('proposed', async ({ condition }) => {
  await when(condition, remindOfCouncilCondition);
});

/** The strategy governs the delivery. The board manages it: its review comes round at its interval. */
export const approved = during('approved', async ({ reviews }) => {
  await when(reviews, remindOfStrategyReview);
});
