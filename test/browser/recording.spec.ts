import { areaMap } from '@anvisa/cli/stockholm/area-map';
import { foundExample } from '@anvisa/cli/stockholm/found-example';
import { load } from '@anvisa/cli/stockholm/load';
import { organisation } from '@anvisa/cli/stockholm/organisation';
import { BOARDS_MANDATE, COUNCILS_MANDATE, STRATEGY } from '@anvisa/cli/stockholm/strategy';
import { Door } from '@anvisa/record/door/door';
import { todayIn } from '@anvisa/record/queries/instance';
import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { Acting } from './support/acting.js';
import { violationsOn } from './support/axe.js';
import { beforeTheCouncil, firstCase } from './support/before-the-council.js';
import { todayFor } from './support/days.js';
import { tabTo } from './support/keyboard.js';
import { inOwnCity, type Pool } from './support/own-city.js';
import { PHONE } from './support/sizes.mjs';
import { open } from './support/walk.js';

const REGISTRAR = 'Rolf Ahl';
const SECRETARY = 'Bodil Ström';
const NAME = 'Stadens leveransstrategi för digitala tjänster';

const part = (page: Page, name: string | RegExp) => page.getByRole('region', { name });
const offeredNext = (page: Page, name: string) => page.getByRole('region', { name: /infö|registrerad/ }).getByRole('link', { name });

/** Records what is written: what it becomes is read first, and its receipt stands afterwards. */
async function record(page: Page, becomes: string | RegExp, receipt: string | RegExp): Promise<void> {
  await page.getByRole('button', { name: 'För in', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText(becomes).waitFor();
  await dialog.getByText('Det som har förts in går inte att ta bort.').waitFor();
  await dialog.getByRole('button', { name: 'För in', exact: true }).click();
  await page.getByRole('region', { name: receipt }).waitFor();
}

const withoutStrategy = async (pool: Pool) => {
  const day = await todayIn(pool);
  await load(new Door(pool), [...organisation(day), ...areaMap(day)]);
};

inOwnCity('a city that has no strategy', { name: 'unstrategic', begin: withoutStrategy }, (visit) => {
  it('gets one from the papers of its bodies, and the mandates by which its director decides', async () => {
    const one = await firstCase(visit);
    const desk = await open(await visit({ as: 'Stina Berg' }), one.page);
    await desk.getByText('Inget beslut kan fattas.').waitFor();

    const rolf = await open(await visit({ as: REGISTRAR }), '/strategier');
    await rolf.getByText('Börja med att registrera den.').waitFor();
    await rolf.getByRole('link', { name: 'Registrera en strategi' }).click();
    await rolf.getByLabel('Strategins namn').fill(NAME);
    await rolf.getByRole('button', { name: 'Lägg till ett styrdokument' }).click();
    await rolf.getByRole('button', { name: 'För in', exact: true }).click();
    await rolf.getByRole('link', { name: 'Skriv beslutets diarienummer' }).waitFor();
    await rolf.getByRole('link', { name: 'Skriv diarienumret' }).click();
    expect(await violationsOn(rolf)).toEqual([]);
    // What is written is there when one comes again.
    await rolf.reload();
    expect(await rolf.getByLabel('Strategins namn').inputValue()).toBe(NAME);
    const steering = rolf.getByRole('group', { name: 'Styrdokument 1' });
    await steering.getByLabel('Diarienummer').fill('031-2486/2007');
    await steering.getByLabel('Vad det handlar om').fill('IT-programmet');
    await steering.getByLabel('Vem som har beslutat').selectOption('Kommunfullmäktige');
    await steering.getByLabel('Beslutets dag').fill('2008-03-03');
    await rolf.getByLabel('Diarienummer').first().fill('031-77/2026');
    await record(rolf, /^Stadens leveransstrategi .*, Dnr\s031-77\/2026, registreras som strategi\.$/, /^Strategin är registrerad/);

    await offeredNext(rolf, 'För in tjänsteutlåtandet').click();
    const day = await todayFor(rolf);
    await rolf.getByLabel('Tjänsteutlåtandets datum').fill('2026-09-01');
    await rolf.getByLabel('Vem som har utarbetat det').fill('Stadsledningskontoret');
    await record(rolf, /^Tjänsteutlåtandet från Stadsledningskontoret, daterat 1\sseptember\s2026/, /^Tjänsteutlåtandet är infört/);

    const bodil = await open(await visit({ as: SECRETARY }), '/styrelsen');
    await part(bodil, 'Uppdrag att besluta')
      .getByText(/^Inget uppdrag är infört\. Börja med/)
      .waitFor();
    await part(bodil, 'Strategier och fullmäktiges beslut').getByRole('link', { name: NAME }).click();
    await bodil.getByRole('complementary').getByRole('link', { name: 'För in beredningen' }).click();
    await bodil.getByLabel('Föredragande borgarråd').fill('Karin Ek');
    await record(bodil, /har tillstyrkt .* Föredragande var Karin Ek\.$/, /^Beredningen är införd/);
    await offeredNext(bodil, 'För in kommunstyrelsens förslag').click();
    await bodil.getByLabel('Utlåtandets nummer').fill('2026:77');
    await bodil.getByLabel('Utlåtandets datum').fill('2026-10-14');
    await bodil.getByLabel('Vad fullmäktige föreslås besluta').fill('Godkänn strategin.\nGe kommunstyrelsen i uppdrag att förvalta den.');
    await bodil.getByLabel('Undertecknat av').fill('Karin Ek');
    await record(bodil, /^Kommunstyrelsen har i utlåtande 2026:77 den 14\soktober\s2026 föreslagit/, /^Kommunstyrelsens förslag är infört/);
    await offeredNext(bodil, 'För in fullmäktiges beslut').click();
    await bodil.getByRole('radio', { name: 'Bifall enligt förslaget' }).check();
    await bodil.getByLabel('Sammanträdets dag').fill(day);
    await bodil.getByLabel('Paragraf i protokollet').fill('12');
    await bodil.getByRole('button', { name: 'För in beslutet' }).click();
    await bodil.getByRole('dialog').getByText('Inget uppdrag vilar på strategin.').waitFor();
    await bodil.getByRole('dialog').getByRole('button', { name: 'För in beslutet' }).click();

    await offeredNext(bodil, 'För in ett uppdrag').click();
    await bodil.getByRole('radio', { name: 'Kommunstyrelsen → Stadsdirektören' }).check();
    await bodil.getByText(/och inget sådant uppdrag är infört/).waitFor();
    await bodil.getByRole('button', { name: 'För in fullmäktiges uppdrag' }).click();
    await bodil.getByRole('button', { name: 'För in', exact: true }).click();
    await bodil.getByRole('link', { name: 'Skriv sammanträdets dag' }).waitFor();
    expect(await violationsOn(bodil)).toEqual([]);
    await bodil.getByLabel('Sammanträdets dag').fill(day);
    await bodil.getByLabel('Paragraf i protokollet').fill('12');
    await bodil.getByLabel('Uppdraget, som det står i protokollet').fill('Förvalta strategin och utfärda anvisningar.');
    await bodil.getByRole('radio', { name: 'Alla områden' }).check();
    await bodil.getByLabel('Får ges vidare').check();
    await record(
      bodil,
      /^Kommunfullmäktige har den .*, §\s12, gett kommunstyrelsen i uppdrag: ”Förvalta strategin/,
      'Uppdraget är infört: Kommunfullmäktige → Kommunstyrelsen.',
    );
    await bodil.getByText('Det gäller nu.').waitFor();
    await bodil.getByRole('link', { name: 'För in vad kommunstyrelsen ger vidare till stadsdirektören' }).click();
    await bodil.getByLabel('Sammanträdets dag').fill(day);
    await bodil.getByLabel('Paragraf i protokollet').fill('7');
    await bodil.getByLabel('Uppdraget, som det står i protokollet').fill('Besluta om anvisningar.');
    await bodil.getByRole('radio', { name: 'Alla områden' }).check();
    await bodil.getByLabel('Får utse ersättare').check();
    await record(bodil, /upphör med den\.$/, 'Uppdraget är infört: Kommunstyrelsen → Stadsdirektören.');
    await bodil.getByRole('link', { name: 'Så får stadsdirektören besluta' }).click();
    await bodil.getByText(/^Stadsdirektören kan besluta om anvisningar för området/).waitFor();

    await desk.getByRole('radio', { name: /^Besluta enligt/ }).waitFor();
    await part(desk, 'Din rätt att besluta').getByText('Varje led upp till kommunfullmäktige håller i dag.').waitFor();
  }, 240_000);

  it('has another registered by keyboard alone, on a phone and in English', async () => {
    const page = await open(await visit({ as: REGISTRAR, size: PHONE, language: 'en' }), '/strategier/ny');
    await page.getByRole('heading', { level: 1, name: 'Register a strategy' }).focus();
    await tabTo(page, 'Registration number');
    await page.keyboard.type('031-78/2026');
    await tabTo(page, 'Name of the strategy');
    await page.keyboard.type('Strategi för öppna data');
    await tabTo(page, 'Record');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').getByText('Strategi för öppna data, Dnr').waitFor();
    await tabTo(page, 'Record');
    await page.keyboard.press('Enter');
    const receipt = page.getByRole('region', { name: 'The strategy is registered: Strategi för öppna data.' });
    await receipt.getByRole('link', { name: 'Record the office’s statement' }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('kvitto');
    expect(await violationsOn(page)).toEqual([]);
  });
});

beforeTheCouncil('a strategy that the council approves with changes', (visit) => {
  it('leaves its mandates with the board, until its secretary has recorded that they are confirmed', async () => {
    const bodil = await open(await visit({ as: SECRETARY }), `/strategier/${STRATEGY}`);
    await bodil.getByRole('complementary').getByRole('link', { name: 'För in fullmäktiges beslut' }).click();
    const day = await todayFor(bodil);
    await bodil.getByRole('radio', { name: 'Bifall med ändring' }).check();
    await bodil.getByLabel('Sammanträdets dag').fill(day);
    await bodil.getByLabel('Paragraf i protokollet').fill('4');
    await bodil.getByLabel('Vad fullmäktige ändrade').fill('Anvisningarna redovisas varje år.');
    await bodil.getByRole('button', { name: 'För in beslutet' }).click();
    await bodil.getByRole('dialog').getByRole('button', { name: 'För in beslutet' }).click();
    await bodil.getByRole('link', { name: 'För in bekräftelsen: Kommunstyrelsen → Stadsdirektören' }).click();
    await bodil.getByText('Anvisningarna redovisas varje år.').waitFor();
    await bodil.getByRole('button', { name: 'För in', exact: true }).click();
    await bodil.getByRole('link', { name: 'Skriv protokollets paragraf' }).waitFor();
    await bodil.getByLabel('Sammanträdets dag').fill(day);
    await bodil.getByLabel('Paragraf i protokollet').fill('5');
    await record(bodil, /bekräftat uppdraget Kommunstyrelsen → Stadsdirektören med fullmäktiges ändring/, /^Bekräftelsen är införd/);
    await bodil.getByText('Väntar också på kommunstyrelsen:').waitFor();
    await bodil.getByRole('link', { name: 'Kommunfullmäktige → Kommunstyrelsen' }).click();
    await bodil.getByLabel('Sammanträdets dag').fill(day);
    await bodil.getByLabel('Paragraf i protokollet').fill('5');
    await record(bodil, /bekräftat uppdraget Kommunfullmäktige → Kommunstyrelsen/, /^Bekräftelsen är införd/);
    await bodil.getByText('Det gäller nu.').waitFor();
    await bodil.getByRole('link', { name: 'Så får stadsdirektören besluta' }).click();
    await bodil.getByText(/^Stadsdirektören kan besluta om anvisningar för området/).waitFor();
  });
});

inOwnCity('in the example city', { name: 'ending', begin: foundExample }, (visit) => {
  describe('a mandate', () => {
    it('is taken back by its giver: what falls with it, and which decisions it leaves without one, is told before and after', async () => {
      const bodil = await open(await visit({ as: SECRETARY }), '/uppdrag');
      await part(bodil, 'Alla uppdrag').getByRole('link', { name: 'Kommunfullmäktige → Kommunstyrelsen' }).click();
      await bodil.getByRole('complementary').getByRole('link', { name: 'För in en återkallelse' }).click();
      const later = `/api/mandates/${COUNCILS_MANDATE}/decisions-after-revocation?from=2008-10-22&limit=200`;
      const { items } = (await new Acting(bodil).get<{ items: { decidedOn: string }[] }>(later)).body;
      const last = items.at(-1)?.decidedOn ?? '';
      const left = items.filter(({ decidedOn }) => decidedOn === last).length;
      await bodil.getByRole('button', { name: 'För in', exact: true }).click();
      await bodil.getByRole('link', { name: 'Skriv skälen' }).waitFor();
      await bodil.getByLabel('Sammanträdets dag').fill(last);
      await bodil.getByLabel('Paragraf i protokollet').fill('9');
      await bodil.getByLabel('Skäl, som de står i protokollet').fill('Fullmäktige beslutar själv.');
      const follows = part(bodil, 'Det här följer');
      await follows.getByText(new RegExp(`^${left} beslut är fatta.* från den dagen\\.`)).waitFor();
      await follows.getByText('Med det faller också: Kommunstyrelsen → Stadsdirektören.').waitFor();
      await bodil.getByText('Beslut som blir utan uppdrag').click();
      expect(await bodil.locator('details li').count()).toBe(left);
      expect(await violationsOn(bodil)).toEqual([]);
      await record(bodil, /^Kommunfullmäktige har den .*, §\s9, återkallat uppdraget till kommunstyrelsen/, /^Återkallelsen är införd/);
      await bodil.getByText(/behöver ta ställning till/).waitFor();
      await bodil.getByRole('link', { name: 'Till uppdraget' }).click();
      await part(bodil, 'Beslut efter att uppdraget upphörde').getByRole('listitem').first().waitFor();
      expect(await bodil.getByRole('link', { name: 'För in en återkallelse' }).count()).toBe(0);
      await open(bodil, `/uppdrag/${COUNCILS_MANDATE}/for-in?gor=aterkalla`);
      await bodil.getByText(/^Uppdraget är redan återkallat/).waitFor();
    });

    it('is nobody’s to record but the secretary’s, and the page says whose', async () => {
      const rolf = await open(await visit({ as: REGISTRAR }), '/uppdrag/nytt');
      await rolf.getByText(/får bara göras av: /).waitFor();
      expect(await rolf.getByRole('textbox', { name: 'Paragraf i protokollet' }).count()).toBe(0);
      await open(rolf, `/uppdrag/${BOARDS_MANDATE}`);
      expect(await rolf.getByRole('complementary').count()).toBe(0);
    });
  });

  it('a strategy ends with the directives that its successor does not name, as whoever records it reads first', async () => {
    const rolf = await open(await visit({ as: REGISTRAR }), `/strategier/${STRATEGY}/for-in?gor=ersatt`);
    await rolf.getByText(/^Ingen annan strategi är godkänd\./).waitFor();
    const [registrar, secretary] = [new Acting(rolf), new Acting(await visit({ as: SECRETARY }))];
    const terms = {
      title: NAME,
      caseNumber: '031-88/2026',
      reviewMonths: 12,
      isExample: true,
      steeringDocuments: [],
      relatedDecisions: [],
    };
    const { self } = (await registrar.act<{ result: { self: string } }>('/api/strategies', terms)).body.result;
    const day = await todayFor(rolf);
    await secretary.act(`${self}/office-statements`, { dated: day, preparedBy: 'Stadsledningskontoret' });
    await secretary.act(`${self}/preparations`, { presenter: 'Karin Ek' });
    await secretary.act(`${self}/board-proposals`, { statement: '1', day, proposes: ['Godkänn.'], signedBy: ['Karin Ek'] });
    const from = `${Number(day.slice(0, 4)) + 1}-07-01`;
    await secretary.act(`${self}/council-decisions`, { day, paragraph: '§ 1', outcome: 'approved', from, isExample: true });

    await rolf.getByLabel('Strategin som tar vid').selectOption(NAME);
    const named = rolf.getByRole('group', { name: 'Anvisningar som den nya strategin nämner' });
    const all = await named.getByRole('checkbox').count();
    await named.getByRole('checkbox').first().check();
    const follows = part(rolf, 'Det här följer');
    await follows.getByText('1 anvisning lever vidare under den nya strategin.').waitFor();
    await follows.getByText(/anvisning(ar)? upphör med strategin\. Sista dag är 30\sjuni\s\d{4}\./).waitFor();
    await follows.getByText('Uppdrag som vilar på strategin bär inget beslut efter den dagen.').waitFor();
    expect(all).toBeGreaterThan(1);
    expect(await violationsOn(rolf)).toEqual([]);
    await record(rolf, /^Stadens leveransstrategi .* ersätter Stockholms stads leveransstrategi/, / är ersatt av /);
    await rolf.getByText(/^Det som upphör slutar gälla av sig självt/).waitFor();
    await rolf.getByRole('link', { name: 'Till strategin' }).click();
    await rolf.getByText('Ersatt, sista dag').waitFor();
  });

  it('a document joins a strategy’s case by the checksum of its file', async () => {
    const rolf = await open(await visit({ as: REGISTRAR, size: PHONE }), `/strategier/${STRATEGY}`);
    await rolf.getByRole('complementary').getByRole('link', { name: 'Tillför en handling' }).click();
    await rolf.getByRole('radio', { name: 'Bilagan med strategins text' }).check();
    await rolf.getByLabel('Handlingens namn').fill('Bilaga 1');
    await rolf
      .getByLabel('Filen', { exact: true })
      .setInputFiles({ name: 'bilaga.txt', mimeType: 'text/plain', buffer: Buffer.from('abc') });
    await rolf.waitForFunction(() => [...document.querySelectorAll('input')].some(({ value }) => value.startsWith('ba7816bf')));
    await record(rolf, /^Bilaga 1 förs in i ärendet/, /^Handlingen är tillförd/);
    await rolf.getByRole('link', { name: 'Till strategin' }).click();
    await rolf.getByText('Handlingar', { exact: true }).waitFor();
    await rolf.getByText('Bilaga 1').waitFor();
  });
});
