import { idOf } from '@anvisa/cli/stockholm/ids';
import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { Acting } from './support/acting.js';
import { violationsOn, widerThanScreen } from './support/axe.js';
import { inBrowser } from './support/browser.js';
import { approve, writeRecord } from './support/decision.js';
import { settled } from './support/launch.mjs';
import { readyCase, reviewedCase, supported } from './support/ready-case.js';
import { AT_400_PERCENT, PHONE } from './support/sizes.mjs';
import { expectTooLong, pasteText } from './support/too-long.js';

const DIRECTOR = 'Stina Berg';
const DEPUTY = 'Maria Ek';
const SECRETARY = 'Bodil Ström';
const OF = { area: 'ovrigt' } as const;
/** The example's directives do not name it. */
const LATER = 'Stadsledningskontorets it-avdelning';

interface Texts {
  readonly text: { readonly hash: string; readonly content: { readonly provisions: readonly { readonly text: string }[] } };
  readonly state: string;
  readonly interests?: readonly unknown[];
  readonly decisions: readonly { readonly document: number; readonly textHash: string; readonly amendments?: string }[];
}

/** Reads the decision as it will stand, and takes it. */
async function take(page: Page, verb: string): Promise<void> {
  await page.getByRole('button', { name: 'Läs beslutet innan det fattas' }).click();
  await page.getByRole('heading', { name: 'Så kommer beslutet att stå' }).waitFor();
  await page.getByRole('region', { name: 'Så kommer beslutet att stå' }).getByRole('button', { name: verb }).click();
  await page.getByRole('dialog').getByRole('button', { name: verb }).click();
}

/** What is listed stands on the list's second page from now on, as it does once there is more than one holds. */
async function onTheNextPage(page: Page, list: string): Promise<void> {
  await page.route(
    ({ pathname }) => pathname === list,
    async (route) => {
      const url = new URL(route.request().url());
      if (!url.searchParams.has('cursor')) return route.fulfill({ json: { items: [], next: 'mer' } });
      url.searchParams.delete('cursor');
      return route.fulfill({ response: await route.fetch({ url: url.href }) });
    },
  );
}

inBrowser('the ways of a decision', (visit) => {
  const arrive = async (path: string, visitor: Parameters<typeof visit>[0] = {}): Promise<Page> => {
    const page = await visit({ as: DIRECTOR, ...visitor });
    await page.goto(path);
    await settled(page);
    return page;
  };

  it('counts no verdict of a reviewer who turned out to be disqualified, and says so', async () => {
    const one = await readyCase(visit, OF);
    const erik = new Acting(await visit({ as: 'Erik Malm' }));
    const { id } = (await erik.get<{ id: string }>('/api/me')).body;
    await erik.actOn(one.self, 'interests', { person: id, reasons: 'Delägare i ett bolag.' });
    const review = (await arrive(one.page)).getByRole('region', { name: 'Granskningen' });
    await review.getByText(/^1\stillstyrker\./).waitFor();
    await review.getByText('Läs utlåtandena').click();
    await review.getByRole('listitem').filter({ hasText: 'Erik Malm' }).getByText('räknas inte: jävig').waitFor();
  });

  it('reads before the decision what the committees answered, who stands behind each, and whose answer is awaited', async () => {
    const one = await reviewedCase(visit, OF);
    const units = [idOf('unit', 'kulturnamnden'), idOf('unit', 'trafiknamnden')];
    await one.anna.actOn(one.self, 'consultations', { units, question: 'Hinner ni till årsskiftet?' });
    const kjell = new Acting(await visit({ as: 'Kjell Ros' }));
    const { today: day } = (await kjell.get<{ today: string }>('/api/me')).body;
    const answeredBy = { by: 'committee', day, paragraph: '§ 12' };
    await kjell.act(`${one.self}/consultation-answers`, { unit: units[0], answeredBy, answer: 'Nämnden behöver tid till den 1 maj.' });
    await supported(one, visit);

    const page = await arrive(one.page);
    const asked = page.getByRole('region', { name: 'Remiss' });
    await asked.getByText('Hinner ni till årsskiftet?').waitFor();
    const answer = asked.getByRole('listitem').filter({ hasText: /Kulturnämnden har svarat genom nämndens beslut .*, §\s12/ });
    await answer.getByText('Nämnden behöver tid till den 1 maj.').waitFor();
    await asked.getByRole('listitem').filter({ hasText: 'Trafiknämnden har inte svarat' }).waitFor();
    expect(await violationsOn(page)).toEqual([]);
  });

  it.each([
    ['a desk', {}],
    ['a phone', { size: PHONE }],
  ])('changes the words of a provision on %s, sees them word by word, and decides', async (_, visitor) => {
    const one = await readyCase(visit, OF);
    const page = await arrive(one.page, visitor);
    await page.getByRole('radio', { name: /^Besluta med ändring/ }).check();
    const list = page.getByRole('list', { name: 'Bestämmelser som kan ändras' });
    await list.getByRole('button', { name: 'Ändra 1 §' }).click();
    const heading = list.getByLabel('Rubrik till 1 §');
    const before = await heading.inputValue();
    await heading.fill(`${before}, prov`);
    await list.locator('ins', { hasText: 'prov' }).waitFor();
    const words = list.getByRole('textbox', { name: 'Text i 1 §' });
    const text = (await words.textContent()) ?? '';
    await words.press('Control+End');
    await words.pressSequentially(' Nämnden ska betala 7 procent.');
    await page.getByRole('heading', { name: 'Det här kan inte beslutas nu' }).waitFor();
    await list.getByText('Måste granskas igen: ändringen rör vad någon ska').waitFor();
    expect(await violationsOn(page)).toEqual([]);
    expect(await widerThanScreen(page)).toBe(0);
    await words.fill(text);
    await page.getByRole('heading', { name: 'Det här kan inte beslutas nu' }).waitFor({ state: 'hidden' });

    await page.getByLabel('Vad ändrades, och varför').fill('Rubriken säger att det är ett prov.');
    await writeRecord(page, 'Ordningen håller.');
    await page.getByRole('button', { name: 'Läs beslutet innan det fattas' }).click();
    const record = page.getByRole('region', { name: 'Så kommer beslutet att stå' });
    await record.getByText('Rubriken säger att det är ett prov.').waitFor();
    await record.locator('ins', { hasText: 'prov' }).first().waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await record.getByRole('button', { name: 'Besluta med ändring' }).click();
    await page.getByRole('dialog').getByText('med de ändringar som anges').waitFor();
    await page.getByRole('dialog').getByRole('button', { name: 'Besluta med ändring' }).click();
    await page.getByRole('heading', { name: 'Anvisningen är beslutad med ändring' }).waitFor();

    const { body } = await new Acting(page).get<Texts & { text: { content: { provisions: { heading: string }[] } } }>(one.self);
    expect(body.text.content.provisions[0]?.heading).toBe(`${before}, prov`);
    expect(body.decisions[0]).toMatchObject({ textHash: body.text.hash, amendments: 'Rubriken säger att det är ett prov.' });
  });

  it('declines the proposal on a phone', async () => {
    const one = await readyCase(visit, OF);
    const page = await arrive(one.page, { size: PHONE });
    await page.getByRole('radio', { name: /^Avslå/ }).check();
    await writeRecord(page, 'Det som gäller räcker.');
    await take(page, 'Avslå förslaget');
    await page.getByRole('heading', { name: 'Förslaget är avslaget' }).waitFor();
    expect(await widerThanScreen(page)).toBe(0);
  });

  it('cuts nothing of reasons that are too long, says so, and decides once they are shortened', async () => {
    const one = await readyCase(visit, OF);
    const page = await arrive(one.page);
    await page.getByRole('radio', { name: /^Besluta enligt/ }).check();
    await writeRecord(page, '');
    const reasons = page.getByLabel('Skäl för beslutet');
    const text = 'Ordningen håller. '.repeat(600);
    await pasteText(reasons, text);
    await expectTooLong(reasons, text, /^Högst 10\s000 tecken; nu är det 10\s800\.$/);
    expect(await violationsOn(page)).toEqual([]);

    await page.getByRole('button', { name: 'Läs beslutet innan det fattas' }).click();
    const summary = page.locator('ds-error-summary:focus, .ds-error-summary:focus');
    await summary.getByRole('link', { name: /^Skäl för beslutet: högst 10\s000 tecken, nu är det 10\s800$/ }).press('Enter');
    expect(await reasons.evaluate((field) => field === document.activeElement)).toBe(true);
    await reasons.fill('Ordningen håller.');
    await take(page, 'Besluta enligt förslaget');
    await page.getByRole('heading', { name: 'Anvisningen är beslutad' }).waitFor();
  });

  it('is read in English with its title as Swedish, in the list and at the desk', async () => {
    const one = await readyCase(visit, OF);
    const page = await visit({ as: DIRECTOR, language: 'en' });
    await page.goto('/mitt-arbete');
    const work = page.getByRole('link', { name: `Decide on ${one.title}, edition ${one.edition}`, exact: true });
    expect(await work.locator('[lang="sv"]').textContent()).toBe(one.title);
    await page.goto(one.page);
    await settled(page);
    expect(await page.locator('main p').filter({ hasText: 'is to be followed by' }).locator('[lang="sv"]').first().textContent()).toBe(
      one.title,
    );
    expect(await page.content()).not.toMatch(/[\u2068\u2069]/);
  });

  it('says what lacks for as long as it does, and no longer', async () => {
    const one = await readyCase(visit, OF);
    const page = await arrive(one.page);
    await page.getByRole('radio', { name: /^Skjut upp/ }).check();
    await page.getByRole('button', { name: 'Läs beslutet innan det fattas' }).click();
    const day = page.getByRole('link', { name: 'Välj dagen som ärendet ska komma tillbaka.' });
    await day.waitFor();
    await page.getByRole('radio', { name: /^Besluta enligt/ }).check();
    await day.waitFor({ state: 'detached' });
    const reasons = page.getByRole('link', { name: 'Skriv skälen för beslutet.' });
    await page.getByLabel('Skäl för beslutet').fill('Ordningen håller.');
    await reasons.waitFor({ state: 'detached' });
    await page.getByLabel('Skäl för beslutet').fill('');
    await reasons.waitFor();
  });

  it('is at the bottom of a phone only while the decision is out of sight, and then never changes what was chosen', async () => {
    const one = await readyCase(visit, OF);
    const page = await arrive(one.page, { size: PHONE });
    const rail = page.getByRole('complementary');
    await rail.getByRole('button', { name: 'Besluta enligt förslaget' }).waitFor();
    await page.getByRole('radio', { name: /^Skjut upp/ }).check();
    const back = rail.getByRole('button', { name: 'Till ditt beslut' });
    await back.waitFor({ state: 'hidden' });
    await page.getByRole('heading', { level: 1 }).scrollIntoViewIfNeeded();
    await back.click();
    expect(await page.getByRole('radio', { name: /^Skjut upp/ }).isChecked()).toBe(true);
    await page.getByText(/^Sparat \d\d:\d\d/).waitFor();

    const low = await arrive(one.page, { size: AT_400_PERCENT });
    const act = low.getByRole('complementary').getByRole('button', { name: 'Till ditt beslut' });
    expect((await act.boundingBox())?.y).toBeGreaterThan(AT_400_PERCENT.height);
  });

  it('waits for the board when somebody else says that the director has an interest, and goes on when the board finds none', async () => {
    const one = await readyCase(visit, OF);
    const { anna } = one;
    const people = (await anna.get<{ items: { id: string; name: string }[] }>('/api/people?limit=200')).body.items;
    const stina = people.find(({ name }) => name === DIRECTOR)?.id;
    await anna.act(`${one.self}/interests`, { person: stina, reasons: 'Hennes bror äger leverantören.' });

    const page = await arrive(one.page);
    await page.getByText(`${DIRECTOR} kan vara jävig enligt en annans anmälan. Frågan är inte avgjord.`).waitFor();
    await page.getByText('Frågan om jäv är inte avgjord.').first().waitFor();
    await page.getByRole('button', { name: 'Jag avstår på grund av jäv' }).waitFor();
    expect(await page.getByRole('button', { name: 'Läs beslutet innan det fattas' }).count()).toBe(0);

    const board = await arrive(one.page, { as: SECRETARY });
    const toForm = await board.getByRole('complementary').getByRole('link', { name: 'För in avgörandet' }).getAttribute('href');
    // Until it is known who reads, no link leads anywhere: the secretary settles it elsewhere than the director does.
    let tellWhoReads: () => void = () => undefined;
    const isToldWhoReads = new Promise<void>((resolve) => {
      tellWhoReads = resolve;
    });
    await board.route('**/api/me', (route) => isToldWhoReads.then(() => route.continue()));
    await board.goto(one.casePage);
    const rail = board.getByRole('complementary');
    await rail.waitFor();
    const likeliest = rail.getByRole('link', { name: 'Avgör jävsfrågan' });
    expect(await likeliest.count()).toBe(0);
    tellWhoReads();
    expect(await likeliest.getAttribute('href')).toBe(toForm);
    await board.goto('/mitt-arbete');
    await board.getByRole('link', { name: `Avgör jävsfrågan i ${one.title}` }).click();
    const stuck = board
      .getByRole('region', { name: 'Ärenden som inte kommer vidare' })
      .getByRole('listitem')
      .filter({ hasText: one.title });
    const { today } = (await anna.get<{ today: string }>('/api/me')).body;
    await stuck.getByLabel('Sammanträdets dag').fill(today);
    await stuck.getByLabel('Paragraf i protokollet').fill('§ 3');
    await stuck.getByLabel('Skäl').fill('Bolaget lämnar inget anbud (KL 6:29).');
    await stuck.getByRole('button', { name: 'För in avgörandet' }).click();
    await stuck.getByRole('link', { name: `Ange om ${DIRECTOR} är jävig` }).click();
    await stuck.getByRole('radio', { name: 'Nej' }).check();
    await stuck.getByRole('button', { name: 'För in avgörandet' }).click();
    await board.getByRole('dialog').getByText(`funnit att ${DIRECTOR} inte är jävig`).waitFor();
    await board.getByRole('dialog').getByRole('button', { name: 'För in avgörandet' }).click();
    await board.getByText(/§\s3, funnit att .* inte är jävig/).waitFor();

    await page.getByText(`${DIRECTOR} är inte jävig.`).waitFor();
    await page.getByRole('button', { name: 'Läs beslutet innan det fattas' }).waitFor();
  });

  it('is neither approved nor declined while somebody says that the officer has an interest', async () => {
    const one = await readyCase(visit, OF);
    const people = (await one.anna.get<{ items: { id: string; name: string }[] }>('/api/people?limit=200')).body.items;
    const anna = people.find(({ name }) => name === 'Anna Lind')?.id;
    const page = await arrive(one.page);
    await page.getByRole('radio', { name: /^Besluta enligt/ }).check();
    const reviewer = new Acting(await visit({ as: 'Rita Sjö' }));
    await reviewer.act(`${one.self}/interests`, { person: anna, reasons: 'Hennes bror äger leverantören.' });
    await page.getByRole('complementary').getByText('Frågan om jäv är inte avgjord.').waitFor();
    const outcomes = page.getByRole('group', { name: 'Vad beslutar du?' }).getByRole('radio');
    expect(await outcomes.evaluateAll((radios) => radios.map((radio) => (radio as HTMLInputElement).value))).toEqual([
      'return',
      'postpone',
      'refer',
    ]);
    await page.getByRole('button', { name: 'Läs beslutet innan det fattas' }).click();
    await page.getByRole('link', { name: /^Välj/ }).first().waitFor();
    expect(await violationsOn(page)).toEqual([]);
  });

  it('is taken by the deputy with both names, and shows each day on the way to legal force as it becomes known', async () => {
    const one = await readyCase(visit, OF);
    const page = await arrive(one.page, { as: DEPUTY });
    await page.getByRole('radio', { name: /^Besluta enligt/ }).check();
    await writeRecord(page, 'Ordningen håller.');
    await page.getByRole('button', { name: 'Läs beslutet innan det fattas' }).click();
    const record = page.getByRole('region', { name: 'Så kommer beslutet att stå' });
    await record.getByText(`${DEPUTY}, i stället för ${DIRECTOR}, beslutar på kommunstyrelsens uppdrag`).first().waitFor();
    await record.getByRole('button', { name: 'Besluta enligt förslaget' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Besluta enligt förslaget' }).click();
    await page.getByRole('heading', { name: 'Anvisningen är beslutad' }).waitFor();
    const way = page.getByRole('region', { name: 'Vägen till laga kraft' });
    await way.getByText('Beslutet anmäls till kommunstyrelsens nästa sammanträde.').waitFor();
    await onTheNextPage(page, '/api/delegation-reports');

    const reports = await arrive('/styrelsen/anmalningar', { as: SECRETARY });
    const gathering = reports.getByRole('region', { name: 'Ännu inte i en anmälan' });
    // Others are decided meanwhile: once the list is touched, they come unticked.
    const picked = gathering.getByRole('checkbox', { checked: true });
    while ((await picked.count()) > 0) await picked.first().uncheck();
    await gathering.getByRole('button', { name: 'Sammanställ anmälan' }).click();
    await gathering.getByRole('link', { name: 'Välj minst ett beslut som ska anmälas' }).click();
    await gathering.getByRole('checkbox', { name: one.title }).check();
    expect(await violationsOn(reports)).toEqual([]);
    await gathering.getByRole('button', { name: 'Sammanställ anmälan' }).click();
    await reports.getByRole('dialog').getByText('1 delegationsbeslut anmäls vid kommunstyrelsens nästa sammanträde.').waitFor();
    await reports.getByRole('dialog').getByRole('button', { name: 'Sammanställ anmälan' }).click();
    await way.getByRole('link', { name: 'Anmälan' }).waitFor();

    const bodil = new Acting(reports);
    const { today } = (await bodil.get<{ today: string }>('/api/me')).body;
    const self = (await way.getByRole('link', { name: 'Anmälan' }).getAttribute('href'))?.replace(
      '/styrelsen/anmalningar',
      '/api/delegation-reports',
    );
    await bodil.act(`${self}/meetings`, { day: today, paragraph: '§ 5' });
    await way.getByText(', § 5').waitFor();
    const fact = (name: string) => way.locator('dl > div').filter({ hasText: name });
    await fact('Justerat').getByText('senast').waitFor();
    await bodil.act(`${self}/adjustments`, { day: today });
    await fact('Tillkännagivet').getByText('senast').waitFor();
    await bodil.act(`${self}/announcements`, { day: today });
    await fact('Sista dag att överklaga').waitFor();
    expect(await fact('Laga kraft från').count()).toBe(0);
    expect(await violationsOn(page)).toEqual([]);
  });

  it('says to a deputy whose time is to come when it begins', async () => {
    const one = await readyCase(visit, OF);
    const ada = new Acting(await visit({ as: 'Ada Norén' }));
    const { items } = (await ada.get<{ items: { id: string; name: string }[] }>('/api/people?limit=200')).body;
    const idOf = (wanted: string) => items.find(({ name }) => name === wanted)?.id;
    const { today } = (await ada.get<{ today: string }>('/api/me')).body;
    const year = Number(today.slice(0, 4)) + 3;
    await ada.act(`/api/people/${idOf('Henrik Öberg')}/deputyships`, {
      inStead: idOf(DIRECTOR),
      employee: true,
      from: `${year}-07-01`,
      until: `${year}-07-31`,
      namedBy: { by: 'executive-board', day: today, paragraph: '§ 9' },
      reason: 'Semester.',
    });
    const page = await arrive(one.page, { as: 'Henrik Öberg' });
    await page.getByText(`Du är ersättare för ${DIRECTOR} från 1 juli ${year}.`).waitFor();
    expect(await page.getByRole('button', { name: 'Läs beslutet innan det fattas' }).count()).toBe(0);
    expect(await violationsOn(page)).toEqual([]);
  });

  it('puts a misspelt word right in what is decided, with before and after, and nothing more', async () => {
    const one = await readyCase(visit, OF);
    await approve(one, new Acting(await visit({ as: DIRECTOR })));

    const page = await arrive(`${one.page}?gor=ratta`);
    const form = page.getByRole('region', { name: 'Rätta ett skrivfel' });
    await form.getByRole('button', { name: 'Inför rättelsen' }).click();
    await form.getByRole('link', { name: 'Rätta minst ett ord.' }).waitFor();
    await form.getByRole('button', { name: 'Ändra 1 §' }).click();
    const words = form.getByRole('textbox', { name: 'Text i 1 §' });
    const text = (await words.textContent()) ?? '';
    await words.fill('Staden köper hädanefter allt av en enda leverantör utan upphandling.');
    await form.getByText('Det här är mer än ett skrivfel').waitFor();
    await words.fill(`${text.slice(0, -1)}x.`);
    await form.locator('ins').first().waitFor();
    await form.getByText('Ändra något annat än bestämmelserna').click();
    const transitional = form.getByLabel('Övergångsbestämmelser');
    const before = await transitional.inputValue();
    await transitional.fill(`${before} Ingen nämnd får köpa något mer.`);
    await form.getByText('Det här är mer än ett skrivfel').waitFor();
    await transitional.fill(before.replace('anmäls', 'anmälls'));
    await form.getByText('Det här är mer än ett skrivfel').waitFor({ state: 'detached' });
    const what = form.getByLabel('Vad som rättas');
    await pasteText(what, 'x'.repeat(5_001));
    await expectTooLong(what, 'x'.repeat(5_001), /^Högst 5\s000 tecken; nu är det 5\s001\.$/);
    await what.fill('Ett x saknades i 1 §.');
    await form.getByLabel('Varför det är ett skrivfel').fill('Det föll bort.');
    expect(await violationsOn(page)).toEqual([]);
    await form.getByRole('button', { name: 'Inför rättelsen' }).click();
    const asked = page.getByRole('dialog');
    await asked.getByText(`${DIRECTOR} rättar ett skrivfel`).waitFor();
    await asked.locator('del').first().waitFor();
    await asked.locator('ins').first().waitFor();
    await asked.getByText('Före och efter i ”Övergångsbestämmelser”, ord för ord').waitFor();
    await asked.getByRole('button', { name: 'Inför rättelsen' }).click();
    await page.getByRole('heading', { name: 'Skrivfelet är rättat' }).waitFor();
    const { text: corrected } = (await new Acting(page).get<Texts & { text: { content: { transitional: string } } }>(one.self)).body;
    expect(corrected.content.transitional).toBe(before.replace('anmäls', 'anmälls'));
    expect(await page.getByRole('region', { name: 'Skrivfelet är rättat' }).textContent()).toMatch(/[0-9a-f]{64}/);
  });

  it('has another part of the city follow what is in force, and the next edition too', async () => {
    const one = await readyCase(visit, { ...OF, fromToday: true });
    const director = new Acting(await visit({ as: DIRECTOR }));
    await approve(one, director);

    const page = await arrive(`${one.page}?gor=fler`);
    await page.getByText(/^Anvisningen gäller\./).waitFor();
    const form = page.getByRole('region', { name: 'Utvidga anvisningen till fler' });
    await form.getByRole('button', { name: 'Läs beslutet innan det fattas' }).click();
    await form.getByRole('link', { name: 'Välj minst en som ska följa anvisningen.' }).waitFor();
    await form.getByLabel(LATER).check();
    expect(await form.getByLabel('Socialnämnden').count()).toBe(0);
    await writeRecord(page, 'Den har fått egen växel.');
    expect(await violationsOn(page)).toEqual([]);
    await form.getByRole('button', { name: 'Läs beslutet innan det fattas' }).click();
    const asked = page.getByRole('dialog');
    await asked.getByText(`${DIRECTOR} beslutar på kommunstyrelsens uppdrag att också ${LATER} ska följa`).waitFor();
    await asked.getByRole('button', { name: 'Utvidga anvisningen' }).click();
    await page.getByRole('heading', { name: 'Fler ska följa anvisningen' }).waitFor();

    const citizen = await visit();
    await citizen.goto(`/anvisningar/${one.directive}/utgavor/${one.edition}`);
    await citizen.getByText('Följs också av').waitFor();
    await citizen.getByRole('link', { name: 'Fler ska följa den' }).click();
    await citizen.getByText(`att också ${LATER} ska följa`).waitFor();

    const revision = (await one.anna.actOn<{ result: { edition: number } }>(one.self, 'revisions', {})).body.result.edition;
    const draft = await visit({ as: 'Anna Lind' });
    await draft.goto(`/arenden/${one.directive}/${revision}/utkast`);
    await draft.getByText(/^11 av \d+ valda: 6\snämnder, 4\sstadsdelsnämnder och 1\skontor\.$/).waitFor();
  });

  it('repeals what is in force, with what follows of it named', async () => {
    const one = await readyCase(visit, { ...OF, fromToday: true });
    await approve(one, new Acting(await visit({ as: DIRECTOR })));

    const page = await arrive(`${one.page}?gor=upphav`);
    await page.getByText(/^Anvisningen gäller\./).waitFor();
    const form = page.getByRole('region', { name: 'Upphäv anvisningen' });
    await form.getByRole('heading', { name: 'Det här följer av upphävandet' }).waitFor();
    await form.getByText(/6\snämnder och 4\sstadsdelsnämnder är inte längre bundna: .*Socialnämnden/).waitFor();
    await form.getByText(/står utan anvisning/).waitFor();
    const year = Number((await one.anna.get<{ today: string }>('/api/me')).body.today.slice(0, 4)) + 1;
    await form.getByLabel('Gäller till och med').fill(`${year - 3}-06-30`);
    await writeRecord(page, 'Området går upp i ett annat.');
    const read = form.getByRole('button', { name: 'Läs beslutet innan det fattas' });
    await read.click();
    await form.getByRole('link', { name: 'Gäller till och med: tidigast' }).waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
    await form.getByLabel('Gäller till och med').fill(`${year}-06-30`);
    expect(await violationsOn(page)).toEqual([]);
    await read.click();
    await page.getByRole('dialog').getByText('Den får ingen efterföljare.').waitFor();
    await page.getByRole('dialog').getByRole('button', { name: 'Upphäv anvisningen' }).click();
    await page.getByRole('heading', { name: 'Beslutet att upphäva anvisningen är fattat' }).waitFor();
    await page.getByText(`Anvisningen upphävs: den gäller till och med 30 juni ${year}.`).waitFor();
    await page.getByText(/^Anvisningen gäller\./).waitFor({ state: 'detached' });
    await page
      .getByRole('region', { name: 'Upphävandets väg till laga kraft' })
      .getByText(/upphör efter sin sista dag/)
      .waitFor();
    const citizen = await visit();
    await citizen.goto(`/anvisningar/${one.directive}`);
    await citizen.getByText('Upphävs, gäller till och med').waitFor();
    await citizen.getByText('Beslutat att upphäva').waitFor();
  });
});
