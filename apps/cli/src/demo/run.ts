import { Api } from '../api.js';
import { withThrowaway } from '../start/throwaway.js';
import { Story } from './story.js';
import { tell } from './tell.js';

/** The morning after the board's meeting of 22 October 2008. */
const BEGINS_AT = '2008-10-23T07:00:00.000Z';

/** `anvisa demo`: tells the story, and throws where something is not as it says. */
export async function run({ keep }: { keep: boolean }): Promise<void> {
  const began = performance.now();
  console.log('Anvisa lives one case through, on the real strategy of 2008, among invented people. Starting an instance of its own …');
  const instance = { clockAt: BEGINS_AT, seed: 'stockholm', conductorsGiveWay: false, keep } as const;
  await withThrowaway(instance, async ({ address, issuer }) => {
    await tell(new Story(new Api(address, issuer), console.log));
  });
  console.log(`\nEvery step did what the story says (${((performance.now() - began) / 1_000).toFixed(0)} s).`);
}
