import { acts } from '../record.js';
import { during, moves, sideBySide } from '../telling.js';
import { repealed } from './repeal.js';
import { sent } from './sending.js';

const { enterIntoForce } = acts;

/** Decided, not yet binding. The edition is sent at once; on its date it enters into force and supersedes the one before it, in one act. */
export const publication = during('publication', async ({ sending, entry, repeal }) => {
  await sideBySide(sent(sending), moves(entry, enterIntoForce), repealed(repeal));
});
