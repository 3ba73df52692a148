import { acts } from '../record.js';
import { during, moves } from '../telling.js';

/** The strategy that the directive rests on has ended, and its successor does not name the directive: it ends with it. */
export const ending = during('ending', async ({ lapse }) => {
  await moves(lapse, acts.lapse);
});
