import { expect, it } from '@jest/globals';
import { inBrowser } from './support/browser.js';
import { settled } from './support/launch.mjs';

inBrowser('what the service says of itself', (visit) => {
  it('names those in the demonstration whom one can sign in as', async () => {
    const page = await visit();
    await page.goto('/prova');
    await settled(page);
    const roles = (await page.locator('main dt').allTextContents()).join('\n');
    for (const role of ['It-handläggare: Anna Lind', 'Administratör: Ada Norén']) expect(roles).toContain(role);
    await page.getByRole('link', { name: 'Till inloggningssidan' }).click();
    for (const name of ['Anna Lind', 'Ada Norén']) await page.getByRole('button', { name }).waitFor();
  });

  it('leads nobody to who is who where the people are real', async () => {
    const page = await visit();
    const who = page.getByRole('contentinfo').getByRole('link', { name: 'Vem är vem i demon' });
    await page.goto('/');
    await who.waitFor();
    await page.route('**/api/about', (route) => route.fulfill({ json: {} }));
    await Promise.all([page.waitForResponse('**/api/about'), page.reload()]);
    await settled(page);
    expect(await who.count()).toBe(0);
  });

  it('says in its accessibility statement what fails, that no address is named, when it was tested, and who supervises', async () => {
    const page = await visit();
    await page.goto('/tillganglighet');
    await settled(page);
    await page.getByText('har inte angett vart man skriver').waitFor();
    expect(await page.getByRole('region', { name: 'Det här är inte som det bör' }).getByRole('listitem').count()).toBeGreaterThan(0);
    await page.getByText(/senast den \d+\s\p{L}+\s\d{4}/u).waitFor();
    expect(await page.getByRole('link', { name: 'Anmäl till Digg' }).getAttribute('href')).toMatch(/^https:\/\/www\.digg\.se\//);
  });
});
