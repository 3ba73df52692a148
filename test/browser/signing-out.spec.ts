import { expect, it } from '@jest/globals';
import { inBrowser } from './support/browser.js';
import { caseOf } from './support/example.js';
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

  it('is told so where the server did not do it, is still who they are, and can try again', async () => {
    const page = await visit({ as: 'Rolf Ahl' });
    await page.goto('/mitt-arbete');
    await settled(page);
    await page.route('**/auth/sign-out', (route) => route.abort());
    await page.getByRole('button', { name: 'Logga ut' }).click();
    await page.getByRole('banner').getByText('Du är inte utloggad: servern svarade inte. Försök igen innan du lämnar datorn.').waitFor();
    await page.getByRole('banner').getByText('Rolf Ahl').waitFor();
    await page.unroute('**/auth/sign-out');
    await page.getByRole('button', { name: 'Logga ut' }).click();
    await page.waitForURL((url) => url.origin !== new URL(process.env.ANVISA_ADDRESS ?? '').origin);
  });

  it('before they were done finds what they wrote, and nobody else does in the same browser', async () => {
    const page = await visit({ as: 'Anna Lind' });
    const withdrawal = async () => {
      await page.goto(`${caseOf('telefoni', 2)}?gor=aterkalla`);
      await settled(page);
      return page.getByLabel('Skäl');
    };
    await (await withdrawal()).fill('Annas skäl.');
    await page.context().clearCookies();
    await signIn(page, 'Henrik Öberg');
    expect(await (await withdrawal()).inputValue()).toBe('');
    await page.context().clearCookies();
    await signIn(page, 'Anna Lind');
    expect(await (await withdrawal()).inputValue()).toBe('Annas skäl.');
  });
});
