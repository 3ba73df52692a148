import { expect, it } from '@jest/globals';
import { inBrowser } from './support/browser.js';
import { settled, signIn } from './support/launch.mjs';

inBrowser('whoever signs out', (visit) => {
  it('is signed out at the sign-in service too, so that the next one is asked who they are', async () => {
    const page = await visit({ as: 'Rolf Ahl' });
    await page.goto('/mitt-arbete');
    await settled(page);
    await page.getByRole('button', { name: 'Logga ut' }).click();
    await page.waitForURL((url) => url.origin !== new URL(process.env.ANVISA_ADDRESS ?? '').origin);
    await page.locator('button[name="logout"]').click();
    await page.waitForURL((url) => url.pathname === '/' && url.origin === new URL(process.env.ANVISA_ADDRESS ?? '').origin);
    await page.getByRole('banner').getByRole('link', { name: 'Logga in' }).waitFor();

    await signIn(page, 'Ada Norén');
    await page.getByText('Ada Norén').waitFor();
    expect(await page.getByText('Rolf Ahl').count()).toBe(0);
  });
});
