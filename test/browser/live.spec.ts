import { it } from '@jest/globals';
import { settled } from './support/launch.mjs';
import { ownDraft } from './support/own-draft.js';
import { onTwoServers } from './support/two-servers.js';

onTwoServers('with two servers on one record', ({ here, there }) => {
  it('what is done at one is seen at the other, by itself', async () => {
    const { page: draft, self, anna } = await ownDraft(here);
    const henrik = await there({ as: 'Henrik Öberg' });
    await henrik.goto(draft.replace('/utkast', ''));
    await settled(henrik);
    await henrik.getByText('Utkast').first().waitFor();
    await anna.act(`${self}/withdrawals`, { reasons: 'Prov.' }, (await anna.get(self)).etag);
    await henrik.getByText('Återkallad').first().waitFor();
  });
});
