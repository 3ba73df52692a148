import { during, sideBySide } from '../telling.js';
import { evaluated } from './evaluation.js';
import { repealed } from './repeal.js';
import { sent } from './sending.js';

/** The edition binds. Three things go on side by side until a new edition supersedes it or the directive is repealed. */
export const inForce = during('in-force', async ({ sending, evaluation, repeal }) => {
  await sideBySide(sent(sending), evaluated(evaluation), repealed(repeal));
});
