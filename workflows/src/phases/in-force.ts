import { acts } from '../record.js';
import { during, sideBySide, when } from '../telling.js';
import { evaluated } from './evaluation.js';
import { repealed } from './repeal.js';
import { sent } from './sending.js';

const { tellOfficer, tellDeclined, escalateOpening, tellConclusion } = acts;

/** The edition binds. Three things go on side by side until a new edition supersedes it or the directive is repealed. */
export const inForce = during('in-force', async ({ officer, declined, sending, evaluation, repeal }) => {
  await sideBySide(
    when(officer, tellOfficer),
    when(declined, tellDeclined),
    sent(sending),
    evaluated(evaluation),
    repealed(repeal),
    when(evaluation.unopened, escalateOpening),
    when(evaluation.concluded, tellConclusion),
  );
});
