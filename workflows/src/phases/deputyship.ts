import { acts } from '../record.js';
import { during, sideBySide, when } from '../telling.js';

const { tellDeputyshipBegins, tellDeputyshipEnds } = acts;

/** A deputy's power begins and ends by itself; both are told of before. */
export const standingIn = during('deputyship', async ({ beginnings, ends }) => {
  await sideBySide(when(beginnings, tellDeputyshipBegins), when(ends, tellDeputyshipEnds));
});
