import { idOf } from '@anvisa/cli/stockholm/ids';
import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { Acting } from './support/acting.js';
import { Answers } from './support/answers.js';
import { violationsOn } from './support/axe.js';
import { nextYears } from './support/days.js';
import { caseOf, committee, consultationOf, decisionOn, evaluationOf, requestFrom, reviewOf } from './support/example.js';
import { settled } from './support/launch.mjs';
import { ownDraft } from './support/own-draft.js';
import { PHONE } from './support/sizes.mjs';
import { onTwoServers } from './support/two-servers.js';
import { open } from './support/walk.js';

const HEAD = 'Henrik Öberg';
const OFFICER = 'Anna Lind';
const WAS_NOT_ANSWERED = 'Servern svarar inte just nu. Det du skrivit finns kvar.';
const NOTHING_ANSWERS = /^Servern har inte svarat sedan \d\d:\d\d/;

const heightOf = async (page: Page, text: string) => (await page.getByText(text).first().boundingBox())?.y;
const provision = (page: Page, number: number) => page.getByRole('textbox', { name: `Text, ${number} §` });
const isSaved = (page: Page) => page.getByText(/^Sparat \d\d:\d\d$/).waitFor();

const dayBefore = (day: string) => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);

async function writeAtEnd(page: Page, number: number, words: string): Promise<void> {
  await provision(page, number).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(words);
}

function isUncovered(element: Element): boolean {
  const { left, top, width, height } = element.getBoundingClientRect();
  return element.contains(document.elementFromPoint(left + width / 2, top + height / 2));
}

onTwoServers('with two servers on one record', ({ here, there, other }) => {
  /** Signs somebody out at the one server, whose page stands open from the other. */
  const signOutHere = async (page: Page) => {
    const { cookies } = await page.context().storageState();
    const elsewhere = await here({ storageState: { cookies, origins: [] } });
    await elsewhere.goto('/tillganglighet');
    const status = await elsewhere.evaluate(async () => {
      const { csrf } = (await (await fetch('/api/me')).json()) as { csrf: string };
      return (await fetch('/auth/sign-out', { method: 'POST', headers: { 'x-csrf-token': csrf } })).status;
    });
    expect(status).toBe(200);
  };
  const goOnAfterSigningIn = async (page: Page) => {
    await page.locator('[aria-live=assertive]').getByRole('link', { name: 'Logga in och fortsätt' }).click();
    await settled(page);
  };

  it('what is done at one is seen at the other by itself, is said to be new, and moves nothing', async () => {
    const { page: draft, self, anna } = await ownDraft(here);
    const henrik = await open(
      await there({ as: HEAD, size: { width: 1280, height: 600 }, reducedMotion: 'reduce' }),
      draft.replace('/utkast', ''),
    );
    const reading = 'Inlåsning ska undvikas.';
    await henrik.getByText(reading).scrollIntoViewIfNeeded();
    await henrik.getByRole('link', { name: 'Text', exact: true }).focus();
    const before = await heightOf(henrik, reading);
    await anna.actOn(self, 'withdrawals', { reasons: 'Prov.' });
    await henrik.getByText('Återkallad').first().waitFor();
    await henrik
      .getByRole('status')
      .getByText(/^Nytt \d\d:\d\d: Ärendet återkallades/)
      .waitFor();
    expect(await heightOf(henrik, reading)).toBe(before);
    expect(await henrik.evaluate(() => document.activeElement?.textContent)).toBe('Text');
    expect(await violationsOn(henrik)).toEqual([]);
    const atTheFoot = henrik.getByRole('button', { name: 'Kortkommandon' });
    await atTheFoot.focus();
    expect(await atTheFoot.evaluate(isUncovered)).toBe(true);
    await henrik.getByRole('button', { name: 'Stäng' }).click();
    expect(await henrik.getByRole('status').textContent()).toBe('');
  });

  it('what is done after a page is read and before it is told what happens is seen too', async () => {
    const { page: draft, self, anna } = await ownDraft(here);
    const henrik = await there({ as: HEAD });
    let begin: () => void = () => undefined;
    const begun = new Promise<void>((resolve) => {
      begin = resolve;
    });
    await henrik.route('**/api/events*', async (route) => {
      await begun;
      await route.continue();
    });
    await open(henrik, draft.replace('/utkast', ''));
    await anna.actOn(self, 'withdrawals', { reasons: 'Prov.' });
    begin();
    await henrik.getByText('Återkallad').first().waitFor();
  });

  it('what is done while a page is first read is seen too, though the answer that comes is from before', async () => {
    const { page: draft, self, anna } = await ownDraft(here);
    const henrik = await there({ as: HEAD });
    await henrik.route(
      `**${self}`,
      async (route) => {
        const before = await route.fetch();
        await anna.actOn(self, 'withdrawals', { reasons: 'Prov.' });
        await new Promise((resolve) => setTimeout(resolve, 2_000));
        await route.fulfill({ response: before });
      },
      { times: 1 },
    );
    await henrik.goto(draft.replace('/utkast', ''));
    await henrik.getByText('Återkallad').first().waitFor();
  });

  it('what could not be read stays said, while others work', async () => {
    const page = await open(await there({ as: HEAD }), '/');
    const { self, anna } = await ownDraft(here);
    let asked = 0;
    await page.route('**/api/cases*', (route) => {
      asked++;
      return route.abort();
    });
    const isNewsRead = () => page.waitForResponse((response) => response.url().endsWith('/api/area-map'));
    await page.goto('/arenden');
    await isNewsRead();
    await Promise.all([isNewsRead(), anna.actOn(self, 'withdrawals', { reasons: 'Prov.' })]);
    const again = page.getByRole('button', { name: 'Försök igen' });
    await again.waitFor();
    await Promise.all([isNewsRead(), ownDraft(here)]);
    expect(asked).toBe(4);
    expect(await again.isVisible()).toBe(true);
    await page.unroute('**/api/cases*');
    await again.click();
    await page.locator('main tr[data-listed]').first().waitFor();
  });

  it('whoever scrolls while it changes stays where they scrolled to', async () => {
    const { page: draft, self, anna } = await ownDraft(here);
    const henrik = await open(await there({ as: HEAD, size: { width: 1280, height: 600 } }), draft.replace('/utkast', ''));
    const reading = 'Inlåsning ska undvikas.';
    await henrik.getByText(reading).scrollIntoViewIfNeeded();
    // As in a busy browser, which tells of a scroll after it has drawn what came meanwhile.
    await henrik.evaluate(() => window.addEventListener('scroll', (event) => event.stopImmediatePropagation(), { capture: true }));
    const answers = await Answers.of(henrik);
    answers.will('held', self);
    const isReadAnew = henrik.waitForRequest(`**${self}`);
    await anna.actOn(self, 'withdrawals', { reasons: 'Prov.' });
    await isReadAnew;
    await henrik.evaluate(() => window.scrollBy({ top: -40, behavior: 'instant' }));
    const before = await heightOf(henrik, reading);
    await answers.letGo();
    await henrik.getByText('Återkallad').first().waitFor();
    await henrik
      .getByRole('status')
      .getByText(/^Nytt /)
      .waitFor();
    expect(await heightOf(henrik, reading)).toBe(before);
  });

  it.each(['main a:not(aside a)', 'footer a'])('what is told over the page does not hide what has the focus: %s', async (stops) => {
    const { page: draft, self, anna } = await ownDraft(here);
    const henrik = await open(await there({ as: HEAD, size: PHONE, reducedMotion: 'reduce' }), draft.replace('/utkast', ''));
    const focused = henrik.locator(stops).last();
    await focused.evaluate((link) => {
      link.focus();
      // What the act changes above the foot moves nothing that is seen: the browser holds on to what stands in the window.
      for (const foot of document.querySelectorAll('footer')) foot.style.marginTop = '100vh';
      document.body.style.paddingBottom = '100vh';
      const whereItIsTold = window.innerHeight - 120;
      window.scrollBy(0, link.getBoundingClientRect().bottom - whereItIsTold);
    });
    await anna.actOn(self, 'withdrawals', { reasons: 'Prov.' });
    await henrik
      .getByRole('status')
      .getByText(/Ärendet återkallades/)
      .waitFor();
    await henrik.waitForFunction(isUncovered, await henrik.evaluateHandle(() => document.activeElement as Element));
  });

  it('what is told over the page hides nothing that gets the focus, on a phone with its bar too', async () => {
    const erik = await open(await there({ as: 'Erik Malm', size: PHONE, reducedMotion: 'reduce' }), reviewOf('telefoni', 2));
    await signOutHere(erik);
    const told = erik.locator('[aria-live=assertive] p');
    await told.waitFor();
    const { y } = (await told.boundingBox()) ?? { y: 0 };
    const stops = await erik.locator('main :is(a, summary, textarea):visible').all();
    expect(stops.length).toBeGreaterThan(5);
    for (const stop of stops) {
      await stop.evaluate((element, top) => {
        window.scrollBy(0, element.getBoundingClientRect().top - top);
        (element as HTMLElement).focus();
      }, y + 3);
      expect([await stop.textContent(), await stop.evaluate(isUncovered)]).toEqual([expect.anything(), true]);
    }
  });

  it('a committee’s acknowledgement is off the list of work at the other, and no news to whoever gave it', async () => {
    const listed = await open(await there({ as: 'Agneta Vik' }), '/mitt-arbete');
    await listed.getByRole('link', { name: /^Kvittera anvisning för driftentreprenad/ }).waitFor();
    const page = await open(await here({ as: 'Agneta Vik' }), '/mitt-arbete');
    await page.getByRole('link', { name: 'Min nämnd' }).click();
    await page
      .getByLabel(/^Vem svarar/)
      .first()
      .fill('Siv Ek');
    await page.getByRole('button', { name: 'Kvittera' }).first().click();
    await page.getByRole('dialog').getByRole('button', { name: 'Kvittera' }).click();
    await page.getByRole('heading', { name: /^Äldrenämnden har kvitterat/ }).waitFor();
    await listed.getByRole('link', { name: /^Kvittera anvisning för driftentreprenad/ }).waitFor({ state: 'detached' });
    await listed
      .getByRole('status')
      .getByText(/En nämnd kvitterade/)
      .waitFor();
    expect(await page.getByRole('status').textContent()).toBe('');
  });

  it('a committee sees at once what comes of an exemption that it asked for', async () => {
    const unit = idOf('unit', 'farsta');
    const fatima = await open(await there({ as: 'Fatima Noor' }), committee('farsta'));
    const inForce = `/api/directives/${idOf('directive', 'telefoni')}/editions/1`;
    const asking = new Acting(await here({ as: 'Fatima Noor' }));
    const { content } = (await asking.get<{ text: { content: { provisions: { id: string }[] } } }>(inForce)).body.text;
    const asked = { unit, provision: content.provisions[0]?.id, reasons: 'Växeln byts i vår.', until: '2099-06-30' };
    const { self: exemption } = (await asking.act<{ result: { self: string } }>(`${inForce}/exemptions`, asked)).body.result;
    const stina = new Acting(await here({ as: 'Stina Berg' }));
    await stina.actOn(exemption, 'referrals', { reasons: 'Frågan är av större vikt.' });
    await fatima.getByRole('listitem').filter({ hasText: 'Växeln byts i vår.' }).getByText('Hos kommunstyrelsen').waitFor();
    await fatima
      .getByRole('status')
      .getByText(/Frågan om avsteg hänsköts/)
      .waitFor();
  });

  it('two write in one draft: each sees where the other is, and what both wrote is there', async () => {
    const draft = await ownDraft(here);
    const anna = await open(await here({ as: OFFICER }), draft.page);
    const henrik = await open(await there({ as: HEAD }), draft.page);
    await writeAtEnd(henrik, 2, ' Henriks rad.');
    await anna.getByRole('region', { name: '2 §' }).getByText(`${HEAD} skriver här`).waitFor();
    await provision(anna, 2).getByText('Henriks rad.').waitFor();
    await Promise.all([writeAtEnd(anna, 1, ' Annas rad.'), writeAtEnd(henrik, 2, ' Och en till.')]);
    await henrik.getByRole('region', { name: '1 §' }).getByText(`${OFFICER} skriver här`).waitFor();
    for (const page of [anna, henrik]) {
      await provision(page, 1).getByText('Annas rad.').waitFor();
      await provision(page, 2).getByText('Henriks rad. Och en till.').waitFor();
    }
  });

  it('a page says that its server is gone, keeps what is written, and goes on when one is back', async () => {
    const draft = await ownDraft(here);
    const henrik = await open(await there({ as: HEAD }), draft.page);
    await other.kill();
    await henrik.getByRole('status').getByText(NOTHING_ANSWERS).waitFor();
    await writeAtEnd(henrik, 2, ' Skrivet utan server.');
    await other.start();
    await henrik.getByText(NOTHING_ANSWERS).waitFor({ state: 'detached' });
    await isSaved(henrik);
    const { content } = (await draft.anna.get<{ content: { provisions: { text: string }[] } }>(`${draft.self}/working-copy`)).body;
    expect(content.provisions[1]?.text).toBe('Inlåsning ska undvikas. Skrivet utan server.');
    await draft.anna.actOn(draft.self, 'withdrawals', { reasons: 'Prov.' });
    await henrik
      .getByRole('status')
      .getByText(/Ärendet återkallades/)
      .waitFor();
  });

  it.each([
    ['a decision', 'Stina Berg', decisionOn('konsulter', 2), 'Skäl för beslutet'],
    ['a verdict', 'Erik Malm', reviewOf('telefoni', 2), 'Skäl'],
    ['an evaluation', 'Elin Dahl', evaluationOf('systemforvaltning', 1, 2), 'Ditt svar på fråga 1'],
    ['a request for an exemption', 'Sven Alm', requestFrom('socialnamnden', 'telefoni', 1), 'Skäl'],
    ['an answer to a consultation', 'Karin Holm', consultationOf('utbildningsnamnden', 'it-klientutrustning', 2), 'Svar'],
    ['the board’s record', 'Bodil Ström', '/styrelsen', /^Skäl/],
    ['an administrator’s form', 'Ada Norén', '/administration/personer/ny', 'Namn'],
  ])('%s under way is kept when the session ends elsewhere, and goes on', async (_, as, path, label) => {
    const page = await open(await there({ as }), path);
    const opener = page.getByRole('button', { name: 'För in kommunstyrelsens beslut' }).first();
    if (path === '/styrelsen') await opener.click();
    const field = page.getByLabel(label, { exact: typeof label === 'string' }).first();
    await field.fill('Skrivet före.');
    await signOutHere(page);
    await page.locator('[aria-live=assertive]').getByText('Din inloggning har gått ut. Det du skrivit finns kvar').waitFor();
    await field.focus();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' Och efter.');
    await goOnAfterSigningIn(page);
    if (path === '/styrelsen') await opener.click();
    await field.waitFor();
    expect(await field.inputValue()).toBe('Skrivet före. Och efter.');
    expect(await page.locator('[aria-live=assertive]').filter({ hasText: 'inloggning' }).count()).toBe(0);
  });

  it('whose account is closed is told so within the page', async () => {
    const axel = await open(await there({ as: 'Axel Frisk' }), '/revision');
    const ada = new Acting(await here({ as: 'Ada Norén' }));
    const { items } = (await ada.get<{ items: { id: string; name: string }[] }>('/api/people?limit=200')).body;
    const { today } = (await ada.get<{ today: string }>('/api/me')).body;
    const id = items.find(({ name }) => name === 'Axel Frisk')?.id;
    await ada.act(`/api/people/${id}/departures`, { lastDay: dayBefore(today), reason: 'Slutar.' });
    await axel.locator('[aria-live=assertive]').getByText('Din inloggning har gått ut.').waitFor();
  });

  it('a request whose answer was lost is sent again and made once, also from a page that was loaded anew', async () => {
    const path = requestFrom('trafiknamnden', 'telefoni', 1);
    const tove = await open(await there({ as: 'Tove Brandt' }), path);
    await tove.getByLabel('Från vilken bestämmelse?').selectOption({ index: 1 });
    await tove.getByLabel('Skäl').fill('Avtalet löper.');
    await tove.getByLabel('Sista dag').fill(await nextYears(tove, '06-30'));
    const isRequest = (url: URL) => url.pathname.endsWith('/exemptions');
    await tove.route(isRequest, async (route) => {
      if (route.request().method() !== 'POST') return route.continue();
      await route.fetch();
      await route.abort();
    });
    const ask = async (by: string) => {
      await tove.getByRole('button', { name: by }).click();
      await tove.getByRole('dialog').getByRole('button', { name: 'Begär avsteg' }).click();
    };
    await ask('Begär avsteg');
    await tove.getByText(WAS_NOT_ANSWERED).waitFor();
    await ask('Försök igen');
    await tove.getByText(WAS_NOT_ANSWERED).waitFor();
    await tove.unroute(isRequest);
    await open(tove, path);
    await ask('Begär avsteg');
    await tove.getByRole('link', { name: 'Till avstegets sida' }).waitFor();
    const stina = new Acting(await here({ as: 'Stina Berg' }));
    const { items } = (await stina.get<{ items: { reasons: string }[] }>('/api/exemptions?state=requested')).body;
    expect(items.filter(({ reasons }) => reasons === 'Avtalet löper.')).toHaveLength(1);
  });

  it('a verdict without a network is kept, and given once when the network is back; who follows the case sees it', async () => {
    const anna = await open(await here({ as: OFFICER }), `${caseOf('telefoni', 2)}?flik=granskning`);
    const rita = await open(await there({ as: 'Rita Sjö' }), reviewOf('telefoni', 2));
    const reasons = rita.locator('#field-reasons');
    await rita.getByLabel('Avstyrker').check();
    await reasons.fill('Ansvaret är oklart.');
    await rita.context().setOffline(true);
    await rita.getByRole('status').getByText(NOTHING_ANSWERS).waitFor();
    const give = async (by: string) => {
      await rita.getByRole('button', { name: by }).click();
      await rita.getByRole('dialog').getByRole('button', { name: 'Lämna utlåtandet' }).click();
    };
    await give('Lämna utlåtandet');
    await rita.getByText(WAS_NOT_ANSWERED).waitFor();
    await rita.context().setOffline(false);
    await rita.getByText(NOTHING_ANSWERS).waitFor({ state: 'detached' });
    expect(await reasons.inputValue()).toBe('Ansvaret är oklart.');
    await give('Försök igen');
    await rita.locator('#kvitto').waitFor();
    await anna.getByRole('listitem').filter({ hasText: 'Rita Sjö' }).getByText('Ansvaret är oklart.').waitFor();
    await anna
      .getByRole('status')
      .getByText(/En granskare svarade/)
      .waitFor();
    expect(await rita.getByRole('status').textContent()).toBe('');
  });
});
