import { acts } from '../record.js';
import { during, sideBySide, when } from '../telling.js';
import { evaluated } from './evaluation.js';

const { tellDeclined, tellLapse } = acts;

/** The edition has ended while an evaluation of it was open: the evaluators are waited for, and whoever concludes, as they were. */
export const concluding = during('concluding', async ({ declined, lapsed, evaluation }) => {
  await sideBySide(when(declined, tellDeclined), when(lapsed, tellLapse), evaluated(evaluation));
});
