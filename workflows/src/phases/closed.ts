import { acts } from '../record.js';
import { atTheEnd, when } from '../telling.js';

const { tellOutcome, tellLapse, tellConclusion } = acts;

/** Nothing more happens to the edition. Whoever has not heard of its end by another way is told. */
export const closed = atTheEnd('closed', async ({ outcome = [], lapsed = [], concluded = [] }) => {
  await when(outcome, tellOutcome);
  await when(lapsed, tellLapse);
  await when(concluded, tellConclusion);
});
