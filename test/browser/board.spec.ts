import { idOf } from '@anvisa/cli/stockholm/ids';
import { beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { Acting } from './support/acting.js';
import { violationsOn } from './support/axe.js';
import { beforeTheCouncil, firstCase } from './support/before-the-council.js';
import { inBrowser } from './support/browser.js';
import { approve, refer } from './support/decision.js';
import { ASKING, ownExemption } from './support/own-exemption.js';
import type { OwnCase } from './support/ready-case.js';
import { open } from './support/walk.js';

const DIRECTOR = 'Stina Berg';
const SECRETARY = 'Bodil Ström';
const RECORD = 'För in beslutet';

interface Unreported {
  readonly items: readonly { readonly directive?: string }[];
}

const part = (page: Page, name: string) => page.getByRole('region', { name });
const toDecide = (page: Page) => page.getByRole('button', { name: 'Läs beslutet innan det fattas' });

/** The meeting at which it was decided, held today. */
async function writeMeeting(page: Page, paragraph: string): Promise<void> {
  const { today } = (await new Acting(page).get<{ today: string }>('/api/me')).body;
  await page.getByLabel('Sammanträdets dag').fill(today);
  await page.getByLabel('Paragraf i protokollet').fill(paragraph);
}

/** What it becomes is read, and agreed to. */
async function agree(page: Page, becomes: string | RegExp, verb: string): Promise<void> {
  await page.getByRole('dialog').getByText(becomes).waitFor();
  await page.getByRole('dialog').getByRole('button', { name: verb }).click();
}

beforeTheCouncil('a case in a city whose council has not decided', (visit) => {
  let one: OwnCase;
  beforeAll(async () => {
    one = await firstCase(visit);
  });

  it('cannot be decided, as the desk says, and can as soon as the council’s decision is recorded', async () => {
    const desk = await open(await visit({ as: DIRECTOR }), one.page);
    const rail = desk.getByRole('complementary');
    await rail
      .getByText(/^Uppdraget gäller under förutsättning av kommunfullmäktiges beslut om Stockholms stads leveransstrategi/)
      .waitFor();
    const right = part(desk, 'Din rätt att besluta');
    await right.getByText('Inget beslut kan fattas.').waitFor();
    const director = right.getByRole('listitem').filter({ hasText: 'Stadsdirektören (du)' });
    await director.getByText('Villkoret är inte uppfyllt: fullmäktige har inte godkänt').waitFor();
    await desk.getByRole('radio', { name: /^Hänskjut/ }).waitFor();
    expect(await desk.getByRole('radio', { name: /^Besluta enligt/ }).count()).toBe(0);

    const secretary = await open(await visit({ as: SECRETARY }), '/mitt-arbete');
    await secretary.getByRole('link', { name: 'För in kommunfullmäktiges beslut om Stockholms stads leveransstrategi' }).click();
    await secretary.getByRole('button', { name: 'För in fullmäktiges beslut' }).click();
    await secretary.getByRole('button', { name: RECORD }).click();
    await secretary.getByRole('link', { name: 'Välj vad som beslutades' }).click();
    const tabled = secretary.getByRole('radio', { name: 'Bordläggning' });
    await tabled.check();
    await writeMeeting(secretary, '§ 11');
    await secretary.getByRole('button', { name: RECORD }).click();
    await agree(secretary, 'Ärendet kommer åter till fullmäktige.', RECORD);
    await tabled.waitFor({ state: 'detached' });
    await secretary.getByRole('button', { name: 'För in fullmäktiges beslut' }).click();
    await secretary.getByRole('radio', { name: 'Bifall enligt förslaget' }).check();
    await writeMeeting(secretary, '§ 12');
    await secretary.getByRole('button', { name: RECORD }).click();
    await agree(secretary, 'Villkoret för uppdragen som vilar på strategin är därmed uppfyllt', RECORD);
    const receipt = secretary.getByRole('region', { name: /^Fullmäktiges beslut är infört: .*§\s12\.$/ });
    await receipt.getByText(/^[0-9a-f]{64}$/).waitFor();

    await desk.getByRole('radio', { name: /^Besluta enligt/ }).waitFor();
    await right.getByText('Varje led upp till kommunfullmäktige håller i dag.').waitFor();
    await director.getByText(/^Villkoret är uppfyllt: fullmäktiges beslut .*§\s12$/).waitFor();
  });

  it('goes on by the board’s approval, where the director refers it to the board', async () => {
    const desk = await open(await visit({ as: DIRECTOR }), one.page);
    const secretary = await open(await visit({ as: SECRETARY }), '/styrelsen');
    await desk.getByRole('radio', { name: /^Nej, det är/ }).check();
    await desk.getByLabel('Därför att').fill('Det rör verksamhetens omfattning.');
    await desk.getByRole('radio', { name: /^Hänskjut/ }).check();
    await desk.getByLabel('Skäl för beslutet').fill('Det är kommunstyrelsens.');
    await desk.getByRole('radio', { name: 'Behövs inte' }).check();
    await desk.getByLabel('Varför den inte behövs').fill('Inget ändras.');
    await toDecide(desk).click();
    await desk.getByRole('button', { name: 'Hänskjut ärendet' }).click();
    await agree(desk, `${DIRECTOR} hänskjuter`, 'Hänskjut ärendet');
    await desk.getByRole('heading', { name: 'Ärendet är hänskjutet' }).waitFor();

    await part(secretary, 'Hänskjutna ärenden').getByRole('link', { name: one.title }).click();
    const withBoard = secretary.getByRole('complementary');
    await withBoard.getByText('Hos kommunstyrelsen sedan').waitFor();
    expect(await withBoard.getByText('Beslut senast').count()).toBe(0);
    expect(await withBoard.getByText('Detta får bara göras av').count()).toBe(0);
    expect(await secretary.getByRole('heading', { name: /ätt.* att besluta$/ }).count()).toBe(0);
    expect(await violationsOn(secretary)).toEqual([]);
    await withBoard.getByRole('link', { name: 'För in kommunstyrelsens beslut' }).click();
    await secretary.getByRole('radio', { name: 'Bifall' }).check();
    await writeMeeting(secretary, '§ 7');
    await secretary.getByLabel('Skäl, som de står i protokollet').fill('Omfattningen är väl avvägd.');
    await secretary.getByRole('button', { name: RECORD }).click();
    await agree(secretary, /§\s7, beslutat att .* ska gälla från 1\sjanuari/, RECORD);
    const receipt = secretary.getByRole('region', { name: /^Bifallet är infört: .*§\s7\.$/ });
    await receipt.waitFor();
    expect(await receipt.textContent()).toMatch(/Dnr\s\S+, nr\s2[\s\S]*[0-9a-f]{64}/);
    expect(await receipt.getByRole('link', { name: 'Läs beslutet' }).getAttribute('href')).toMatch(/\/utgavor\/1\/beslut\/2$/);

    await desk.getByText('Anvisningen är beslutad.').waitFor();
    // The board is told of what others decide on its behalf, not of what it decided itself.
    expect(await part(desk, 'Vägen till laga kraft').count()).toBe(0);
    const officer = await open(await visit({ as: 'Anna Lind' }), `${one.casePage}?flik=handelser`);
    await officer.getByText(/^Beslutad, och skickas till dem som ska följa den/).waitFor();
    await officer.getByText(`${SECRETARY} förde in att kommunstyrelsen beslutade utgåva 1.`).waitFor();
    await officer.getByRole('link', { name: 'Beslutsunderlag' }).click();
    const decided = part(officer, 'Beslut')
      .getByRole('listitem')
      .filter({ hasText: `Beslutad, Kommunstyrelsen; infört av ${SECRETARY}` });
    await decided.getByRole('link').click();
    await officer.getByText(/^Kommunstyrelsen beslutade den .*, §\s7, att .*, utgåva\s1, ska gälla från 1\sjanuari\s\d{4}\.$/).waitFor();
    await officer.getByText(/, §\s7$/).waitFor();
  });

  it('that is urgent is decided by the board’s chair, and told at the next meeting', async () => {
    const urgent = await firstCase(visit, 'telefoni');
    await refer(urgent, new Acting(await visit({ as: DIRECTOR })), { urgent: true });
    const secretary = await open(await visit({ as: SECRETARY }), '/mitt-arbete');
    await secretary.getByText('Ärendet är hänskjutet till kommunstyrelsen som brådskande: dess ordförande får besluta').waitFor();
    await secretary.getByRole('link', { name: /^För in kommunstyrelsens beslut om/ }).click();
    await part(secretary, 'Hänskjutna ärenden').getByRole('button', { name: 'För in kommunstyrelsens beslut' }).click();
    await secretary.getByRole('radio', { name: 'Återremiss' }).check();
    await secretary.getByRole('radio', { name: 'Ordföranden (brådskande, KL 6:39)' }).check();
    expect(await secretary.getByRole('radio', { name: 'Återremiss' }).count()).toBe(0);
    await secretary.getByRole('button', { name: RECORD }).click();
    await secretary.getByRole('link', { name: 'Skriv det beslut som ger rätten' }).waitFor();
    await secretary.getByRole('radio', { name: 'Bifall' }).check();
    const { today } = (await new Acting(secretary).get<{ today: string }>('/api/me')).body;
    await secretary.getByLabel('Beslutets dag').fill(today);
    await secretary.getByLabel('Namn och uppdrag').fill('Karin Ek, kommunstyrelsens ordförande');
    await secretary.getByLabel('Bemyndigande').fill('KS 2026-01-14 § 7');
    await secretary.getByLabel('Skäl, och varför det inte kunde vänta').fill('Avtalet löper ut.');
    await secretary.getByRole('button', { name: RECORD }).click();
    await agree(secretary, 'Beslutet anmäls vid kommunstyrelsens nästa sammanträde (KL 6:40).', RECORD);
    await secretary.getByText(/^Ordförandens bifall är infört/).waitFor();

    await secretary.getByRole('link', { name: 'Anmälningar av delegationsbeslut' }).click();
    const unreported = part(secretary, 'Ännu inte i en anmälan');
    const decision = unreported.getByRole('checkbox');
    await unreported.getByText(/^Beslutad av ordföranden, brådskande/).waitFor();
    expect(await decision.isChecked()).toBe(true);
    await unreported.getByRole('radio', { name: 'I ett särskilt protokoll' }).check();
    expect(await decision.isChecked()).toBe(false);
    await unreported.getByRole('radio', { name: 'Vid kommunstyrelsens nästa sammanträde' }).check();
    await unreported.getByRole('button', { name: 'Sammanställ anmälan' }).click();
    await agree(secretary, '1 delegationsbeslut anmäls vid kommunstyrelsens nästa sammanträde.', 'Sammanställ anmälan');
    await unreported.getByText('Alla beslut är samlade i en anmälan.').waitFor();
    await unreported.getByRole('link', { name: 'Till anmälan' }).click();
    await secretary.getByText(/, brådskande$/).waitFor();
    await secretary.getByRole('button', { name: 'För in dagen' }).click();
    await secretary.getByRole('link', { name: 'Skriv protokollets paragraf' }).waitFor();
    await secretary.getByLabel('Paragraf i protokollet').fill('5');
    await secretary.getByRole('button', { name: 'För in dagen' }).click();
    await agree(secretary, /anmäldes för kommunstyrelsen den .*, §\s5\.$/, 'För in dagen');
    await part(secretary, 'Dagar')
      .getByText(/, §\s5$/)
      .waitFor();

    const anybody = await open(await visit(), `/anvisningar/${urgent.directive}/utgavor/1/beslut/2`);
    await anybody
      .getByText(/^Brådskande beslut på kommunstyrelsens vägnar av Karin Ek, kommunstyrelsens ordförande: .* ska gälla från/)
      .waitFor();
    await anybody.getByText('KS 2026-01-14 § 7').waitFor();
    const officer = await open(await visit({ as: 'Anna Lind' }), `${urgent.casePage}?flik=handelser`);
    await officer
      .getByText(/förde in ett brådskande beslut om utgåva 1, den .* av Karin Ek, kommunstyrelsens ordförande: bifall\.$/)
      .waitFor();
  });

  it('are reported as they were read, also where another is decided while one is asked', async () => {
    const director = new Acting(await visit({ as: DIRECTOR }));
    const [read, later] = [await firstCase(visit, 'systemforvaltning'), await firstCase(visit, 'ovrigt')];
    await approve(read, director);
    const secretary = await open(await visit({ as: SECRETARY }), '/styrelsen/anmalningar');
    const unreported = part(secretary, 'Ännu inte i en anmälan');
    await unreported.getByRole('button', { name: 'Sammanställ anmälan' }).click();
    const one = /^1 delegationsbeslut anmäls vid/;
    await secretary.getByRole('dialog').getByText(one).waitFor();
    await approve(later, director);
    const decisions = unreported.locator('input[type=checkbox]');
    await decisions.nth(1).waitFor();
    expect(await unreported.locator('input[type=checkbox]:checked').count()).toBe(1);
    await agree(secretary, one, 'Sammanställ anmälan');
    await unreported.getByText(one).waitFor();
    await decisions.nth(1).waitFor({ state: 'detached' });
    const { items } = (await new Acting(secretary).get<Unreported>('/api/delegation-reports/unreported')).body;
    expect(items.map(({ directive }) => directive)).toEqual([later.directive]);
  });
});

inBrowser('an exemption that is the board’s to decide', (visit) => {
  it('is decided at a meeting, and the committee reads by whom and why', async () => {
    const one = await ownExemption(visit);
    const director = new Acting(await visit({ as: DIRECTOR }));
    await director.actOn(one.self, 'referrals', { reasons: 'Det rör verksamhetens omfattning.' });
    const asking = await open(one.contact.page, one.page);
    const secretary = await open(await visit({ as: SECRETARY }), '/styrelsen');
    const listed = part(secretary, 'Hänskjutna avsteg').getByRole('listitem').filter({ hasText: one.caseNumber });
    await listed.getByText(new RegExp(`^${ASKING.name}, från anvisning för .*konsult`)).waitFor();
    await listed.getByRole('link', { name: `Avsteg, Dnr ${one.caseNumber}` }).click();
    const decision = part(secretary, 'Kommunstyrelsens beslut');
    await decision.getByLabel('Bevilja avsteg').check();
    await decision.getByRole('button', { name: RECORD }).click();
    await decision.getByRole('link', { name: 'Skriv protokollets paragraf' }).waitFor();
    await writeMeeting(secretary, '§ 9');
    await decision.getByLabel('Skäl').fill('Uppdraget slutförs.');
    await decision.getByRole('button', { name: RECORD }).click();
    await agree(secretary, new RegExp(`^Kommunstyrelsen har beviljat ${ASKING.name} avsteg från 8\\s§`), RECORD);
    await secretary.getByRole('heading', { name: `${ASKING.name} har beviljats avsteg.` }).waitFor();
    await decision.waitFor({ state: 'detached' });

    const granted = part(asking, 'Beviljat');
    await granted.getByText(`Kommunstyrelsen; infört av ${SECRETARY}`).waitFor();
    await granted.getByText('Uppdraget slutförs.').waitFor();
  });

  it('may also be one that its director would decide: the board’s secretary finds and records it', async () => {
    const one = await ownExemption(visit);
    const secretary = await open(await visit({ as: SECRETARY }), '/styrelsen');
    await part(secretary, 'Begärda och beviljade avsteg')
      .getByRole('link', { name: `Avsteg, Dnr ${one.caseNumber}` })
      .click();
    const decision = part(secretary, 'Kommunstyrelsens beslut');
    await decision.getByText(/kan själv avgöra ett enskilt ärende/).waitFor();
    await decision.getByLabel('Avslå begäran').check();
    await writeMeeting(secretary, '§ 11');
    await decision.getByLabel('Skäl').fill('Avtalet löper ut.');
    await decision.getByRole('button', { name: RECORD }).click();
    await agree(secretary, new RegExp(`^Kommunstyrelsen har avslagit begäran från ${ASKING.name}`), RECORD);
    await secretary.getByRole('heading', { name: `Begäran från ${ASKING.name} är avslagen.` }).waitFor();
  });
});

inBrowser('an exemption whose director is disqualified', (visit) => {
  it('is declared so on its page, and goes to her deputy', async () => {
    const one = await ownExemption(visit);
    const page = await open(await visit({ as: DIRECTOR }), one.page);
    await part(page, 'Ditt beslut').waitFor();
    await page.getByRole('button', { name: 'Jag är jävig' }).click();
    await page.getByLabel('Vilken omständighet det är').fill('Hennes bror äger leverantören.');
    await page.getByRole('button', { name: 'Anmäl jäv' }).click();
    await agree(page, new RegExp(`^${DIRECTOR} anmäler jäv i ärendet om avsteg från .*konsult.*, Dnr\\s`), 'Anmäl jäv');
    await part(page, 'Jäv').getByText(`${DIRECTOR} har anmält jäv och deltar inte.`).waitFor();
    await part(page, 'Beslutet är inte ditt').getByText('Det går till ersättaren, annars till kommunstyrelsen.').waitFor();
    expect(await violationsOn(page)).toEqual([]);
    const deputy = await open(await visit({ as: 'Maria Ek' }), one.page);
    await part(deputy, 'Ditt beslut').getByLabel('Bevilja avsteg').waitFor();
  });

  it('as another says, waits for the board to settle it', async () => {
    const one = await ownExemption(visit);
    await one.contact.act(`${one.self}/interests`, { person: idOf('person', 'stina'), reasons: 'Hennes bror äger leverantören.' });
    const page = await open(await visit({ as: DIRECTOR }), one.page);
    await part(page, 'Jäv').getByText('Frågan är inte avgjord.').waitFor();
    await page.getByRole('button', { name: 'Jag avstår på grund av jäv' }).waitFor();
    const secretary = await open(await visit({ as: SECRETARY }), '/styrelsen');
    await part(secretary, 'Ärenden som inte kommer vidare').locator(`a[href$="${one.page}"]`).waitFor();
    await secretary.goto('/mitt-arbete');
    await secretary.locator(`a[href$="${one.page}"]`).filter({ hasText: 'Avgör jävsfrågan i avsteget från' }).click();
    await secretary.getByRole('button', { name: 'För in avgörandet' }).click();
    await secretary.getByRole('radio', { name: 'Nej' }).check();
    await writeMeeting(secretary, '§ 3');
    await secretary.getByLabel('Skäl').first().fill('Bolaget lämnar inget anbud (KL 6:29).');
    await secretary.getByRole('button', { name: 'För in avgörandet' }).click();
    await agree(secretary, `funnit att ${DIRECTOR} inte är jävig`, 'För in avgörandet');
    await secretary.getByRole('heading', { name: /inte är jävig/ }).waitFor();
    await part(page, 'Ditt beslut').getByLabel('Bevilja avsteg').waitFor();
  });
});
