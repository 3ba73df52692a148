import { acts } from '../record.js';
import { during, moves, sideBySide, when } from '../telling.js';
import { repealed } from './repeal.js';
import { sent } from './sending.js';

const { enterIntoForce, tellOfficer } = acts;

/** Decided, not yet binding. The edition is sent at once; on its date it enters into force and supersedes the one before it, in one act. */
export const publication = during('publication', async ({ officer, sending, entry, repeal }) => {
  await sideBySide(when(officer, tellOfficer), sent(sending), moves(entry, enterIntoForce), repealed(repeal));
});
