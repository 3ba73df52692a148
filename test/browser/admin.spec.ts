import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { Acting } from './support/acting.js';
import { violationsOn } from './support/axe.js';
import { inBrowser } from './support/browser.js';
import { caseInForce } from './support/case-numbers.js';
import { tabTo } from './support/keyboard.js';
import { settled } from './support/launch.mjs';
import { PHONE } from './support/sizes.mjs';

const ADA = 'Ada Norén';

/** What an act made. */
interface Made {
  readonly result: { readonly id: string };
}

interface People {
  readonly items: readonly { readonly roles: readonly { readonly role: string; readonly until?: string }[] }[];
}

interface Divided {
  readonly map: string;
  readonly components: readonly object[];
  readonly areas: readonly {
    readonly id: string;
    readonly name: string;
    readonly isExample: boolean;
    readonly components: readonly string[];
  }[];
}

/** A name that nobody else has: no test meets another's people or units. */
const ownName = (what: string) => `${what} ${crypto.randomUUID().slice(0, 8)}`;

inBrowser('the administrator', (visit) => {
  const go = async (page: Page, path: string) => {
    await page.goto(path);
    await settled(page);
  };
  const registered = async (ada: Acting, what: string) => {
    const name = ownName(what);
    const subject = name.toLowerCase().replaceAll(' ', '-');
    const { id } = (await ada.act<Made>('/api/people', { subject, name, email: `${subject}@stad.example` })).body.result;
    return { id, name, page: `/administration/personer/${id}` };
  };

  it('registers somebody, gives them a role and ends it, by keyboard alone', async () => {
    const page = await visit({ as: ADA });
    const name = ownName('Nora Ny');
    await go(page, '/administration/personer');
    await tabTo(page, 'Lägg upp en person');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Lägg upp en person eller ett program' }).waitFor();
    await tabTo(page, 'Namn');
    await page.keyboard.type(name);
    await tabTo(page, 'Lägg upp en person');
    await page.keyboard.press('Enter');
    await tabTo(page, 'Skriv vad inloggningstjänsten kallar personen');
    await page.keyboard.press('Enter');
    await page.keyboard.type(name.replaceAll(' ', '-'));
    await tabTo(page, 'E-post');
    await page.keyboard.type('nora@stad.example');
    await tabTo(page, 'Lägg upp en person');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').getByText(`${name} (nora@stad.example) läggs upp som person`).waitFor();
    await tabTo(page, 'Lägg upp en person');
    await page.keyboard.press('Enter');
    await page.getByRole('region', { name: `${name} är upplagd` }).waitFor();

    await tabTo(page, 'Ge en roll');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Ge en roll' }).waitFor();
    await tabTo(page, 'Roll');
    await page.keyboard.type('Utv');
    await tabTo(page, 'Skäl');
    await page.keyboard.type('Ny i laget.');
    expect(await violationsOn(page)).toEqual([]);
    await tabTo(page, 'Ge rollen');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').getByText(`${name} är utvärderare från den`).waitFor();
    await tabTo(page, 'Ge rollen');
    await page.keyboard.press('Enter');
    const receipt = page.getByRole('region', { name: new RegExp(`^${name} är utvärderare från`) });
    await receipt.waitFor();
    expect(await receipt.textContent()).toMatch(/[0-9a-f]{64}/);
    await page.getByText(`${name} är utvärderare.`, { exact: true }).waitFor();
    expect(await violationsOn(page)).toEqual([]);

    await tabTo(page, 'Avsluta rollen Utvärderare');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Avsluta en roll' }).waitFor();
    await tabTo(page, 'Avsluta rollen');
    await page.keyboard.press('Enter');
    await tabTo(page, 'Skriv skälet. Det står kvar i händelserna.');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Byter tjänst.');
    await tabTo(page, 'Avsluta rollen');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').getByText('och sedan inte mer').waitFor();
    await tabTo(page, 'Avsluta rollen');
    await page.keyboard.press('Enter');
    await page.getByRole('region', { name: new RegExp(`^${name} är utvärderare till och med`) }).waitFor();
    await page.getByRole('link', { name: 'Avsluta rollen Utvärderare' }).waitFor({ state: 'detached' });
  });

  it('lets a person leave only when somebody takes over what hangs on them', async () => {
    const page = await visit({ as: ADA });
    await go(page, '/administration');
    const ada = new Acting(page);
    const [leaver, heir] = [await registered(ada, 'Lars Slut'), await registered(ada, 'Ada Arv')];
    const unitName = ownName('Provnämnden');
    const { id: unit } = (await ada.act<Made>('/api/units', { kind: 'committee', name: unitName })).body.result;
    const { today: from } = (await ada.get<{ today: string }>('/api/me')).body;
    await ada.act(`/api/people/${leaver.id}/roles`, { role: 'committee-contact', unit, from, reason: 'Prov.' });

    await go(page, leaver.page);
    await page.getByText(`Kontaktperson för: ${unitName}`).waitFor();
    await page.getByRole('button', { name: 'Avsluta personen' }).click();
    await page.getByLabel('Skäl').fill('Slutar sin anställning.');
    const leaving = page.locator('form').getByRole('button', { name: 'Avsluta personen' });
    await leaving.click();
    await page.getByRole('link', { name: 'Välj vem som blir kontaktperson' }).waitFor();
    await page.getByLabel('Vem blir nämndens kontaktperson?').selectOption({ label: heir.name });
    await leaving.click();
    const asked = page.getByRole('dialog');
    await asked.getByText(`${heir.name} blir nämndens kontaktperson.`).waitFor();
    await asked.getByRole('button', { name: 'Avsluta personen' }).click();
    await page.getByRole('region', { name: new RegExp(`^${leaver.name} slutar den`) }).waitFor();
    await page.getByText(new RegExp(`^${leaver.name} slutade den`)).waitFor();
    await page.getByRole('button', { name: 'Ge en roll', disabled: true }).waitFor();

    await go(page, `/administration/enheter/${unit}`);
    await page.getByRole('link', { name: heir.name }).waitFor();
    await page.getByLabel('Skäl').fill('Provet är slut.');
    await page.getByRole('button', { name: 'Avsluta enheten' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Avsluta enheten' }).click();
    await page.getByRole('region', { name: `${unitName} är avslutad` }).waitFor();
  });

  it('records the deputy whom the board has named', async () => {
    const page = await visit({ as: ADA });
    await go(page, '/administration');
    const ada = new Acting(page);
    const { name, id } = await registered(ada, 'Disa Dep');
    const { today } = (await ada.get<{ today: string }>('/api/me')).body;
    const { items: people } = (await ada.get<People>('/api/people?limit=200')).body;
    const taken = people.flatMap(({ roles }) => roles.filter(({ role }) => role === 'deputy').map(({ until = today }) => until));
    const from = dayAfter([today, ...taken].sort().at(-1) ?? today);

    await go(page, '/administration/ersattare');
    await page.getByLabel('Vem ska vara ersättare?').selectOption(id);
    await page.getByLabel('Första dag').fill(from);
    await page.getByLabel('Sista dag').fill(from);
    await page.getByLabel('Sammanträdets dag').fill(today);
    await page.getByLabel('Paragraf').fill('§ 14');
    await page.getByLabel('Skäl').fill('Semester.');
    expect(await page.getByRole('radio').count()).toBe(0);
    const naming = page.getByRole('button', { name: 'Utse ersättare' });
    await naming.click();
    await page.getByRole('link', { name: /^Bara en anställd kan utses/ }).waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await page.getByLabel('Personen är anställd i kommunen').check();
    await naming.click();
    const asked = page.getByRole('dialog');
    await asked.getByText(new RegExp(`^${name} beslutar i stället för Stina Berg`)).waitFor();
    await asked.getByRole('button', { name: 'Utse ersättare' }).click();
    await page.getByRole('region', { name: new RegExp(`^${name} är ersättare från`) }).waitFor();
    await page.getByRole('row').filter({ hasText: name }).filter({ hasText: '§ 14' }).waitFor();
  });

  it('alone is asked for the board’s order: a director who names their own deputy is not', async () => {
    const { id, name } = await registered(new Acting(await visit({ as: ADA })), 'Dina Dep');
    const page = await visit({ as: 'Stina Berg' });
    await go(page, `/administration/ersattare?person=${id}`);
    await page.getByLabel('Första dag').fill('2090-07-01');
    await page.getByLabel('Sista dag').fill('2090-07-31');
    await page.getByLabel('Skäl').fill('Semester.');
    await page.getByLabel('Personen är anställd i kommunen').check();
    expect(await page.getByRole('radio').count()).toBe(0);
    expect(await page.getByLabel('Sammanträdets dag').count()).toBe(0);
    await page.getByRole('button', { name: 'Utse ersättare' }).click();
    await page
      .getByRole('dialog')
      .getByText(new RegExp(`^${name} beslutar i stället för Stina Berg .*, utsedd av stadsdirektören\\.$`))
      .waitFor();
  });

  it('sees the days also where the browser is late to know who it is', async () => {
    const page = await visit({ as: ADA });
    await page.route('**/api/me', async (route) => {
      await page.getByRole('group', { name: 'Granska' }).waitFor();
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      await route.continue();
    });
    await page.goto('/administration/tider');
    await page.getByRole('group', { name: 'Granska' }).getByText('Sista dag').waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  it('sees which days the deadlines give before they are adopted, and adopts them with a reason', async () => {
    const page = await visit({ as: ADA });
    await go(page, '/administration/tider');
    await page.getByLabel('Om något börjar vänta den').fill('2026-02-02');
    const review = page.getByRole('group', { name: 'Granska' });
    await review.getByLabel('Tid, i arbetsdagar').fill('15');
    await review.getByLabel('Påminn, dagar före').fill('3, 0');
    await review.getByText('mån 23 februari').first().waitFor();
    const days = (await review.textContent())?.replaceAll('\u00a0', ' ');
    for (const day of ['mån 23 februari', 'ons 18 februari', 'tors 26 februari']) expect(days).toContain(day);

    await review.getByLabel('Tid, i arbetsdagar').fill('0');
    await page.getByRole('alert').waitFor();
    await page.getByLabel('Skäl').fill('Prov.');
    await page.getByRole('button', { name: 'Anta policyn' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Anta policyn' }).click();
    await page.getByRole('heading', { name: 'Rätta det här först' }).waitFor();
    expect(await review.getByLabel('Tid, i arbetsdagar').getAttribute('aria-invalid')).toBe('true');

    await review.getByLabel('Tid, i arbetsdagar').fill('10');
    await page.getByRole('button', { name: 'Anta policyn' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Anta policyn' }).click();
    await page.getByRole('region', { name: 'Policyn är antagen' }).waitFor();
  });

  it('reads how the notices of a case went, and not the case', async () => {
    const page = await visit({ as: ADA });
    await go(page, '/administration/besked');
    const notified = await caseInForce(page, 'telefoni');
    await page.getByLabel('Ärendets diarienummer').fill(notified);
    await page.getByRole('button', { name: 'Sök' }).click();
    await page.getByRole('table', { name: `Besked i ${notified}` }).waitFor();
    expect(await violationsOn(page)).toEqual([]);
    const { body } = await new Acting(page).get<{ items: readonly object[] }>(`/api/notices?case=${encodeURIComponent(notified)}`);
    expect(body.items.filter((notice) => 'facts' in notice)).toEqual([]);
  });

  it('has letters that did not come through sent again', async () => {
    const page = await visit({ as: ADA });
    const recipient = { id: crypto.randomUUID(), name: 'Karin Holm', email: 'karin@stad.example' };
    const letter = {
      id: crypto.randomUUID(),
      act: 'remind-committees',
      recipient,
      at: '2026-02-02T09:00:00.000Z',
      response: '550 no such user',
    };
    let waits = 1;
    const asked: unknown[] = [];
    await page.route('**/api/notices/given-up', (route) => route.fulfill({ json: { all: waits, oldest: waits === 0 ? [] : [letter] } }));
    await page.route('**/api/notices/sent-again', (route) => {
      asked.push(route.request().postDataJSON());
      waits = 0;
      return route.fulfill({ json: { letters: 1 } });
    });
    await go(page, '/administration/besked');
    await page.getByRole('cell', { name: '550 no such user' }).waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await page.getByRole('button', { name: 'Skicka brevet igen' }).click();
    await page
      .getByRole('status')
      .filter({ hasText: /1\sbrev skickas igen/ })
      .waitFor();
    expect(asked).toEqual([{}]);
  });
});

inBrowser('the administrator, who prepares a division of the delivery', (visit) => {
  const arrive = async (size?: typeof PHONE): Promise<Page> => {
    const page = await visit({ as: ADA, ...(size && { size }) });
    await page.goto('/administration');
    await drawAsItApplies(new Acting(page));
    await page.goto('/administration/indelning');
    await settled(page);
    return page;
  };
  const area = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

  it('moves a component by the keyboard, hears what that leaves uncovered, and saves the draft', async () => {
    const page = await arrive();
    await tabTo(page, 'Flytta Telefonväxel');
    await page.keyboard.press('Enter');
    await tabTo(page, 'Ta ut ur området');
    await page.keyboard.press('Enter');
    await page.getByRole('region', { name: 'Täcker områdena hela leveransen?' }).getByText('Telefonväxel').waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Flytta Telefonväxel');
    expect(await violationsOn(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await tabTo(page, 'Övrigt');
    await page.keyboard.press('Enter');
    await area(page, 'Övrigt').getByText('Telefonväxel').waitFor();
    await page.getByText('Varje del hör till exakt ett område.').waitFor();
    await page.getByText('Telefonväxel: från Telefoni till Övrigt').waitFor();

    await page.reload();
    await settled(page);
    await area(page, 'Övrigt').getByText('Telefonväxel').waitFor();
    await tabTo(page, 'Spara utkastet');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').getByText('inget ändras i det som gäller').waitFor();
    await tabTo(page, 'Spara utkastet');
    await page.keyboard.press('Enter');
    await page.getByRole('region', { name: 'Utkastet är sparat' }).waitFor();
    await page.getByText('Här är utkastet till en ny indelning.').waitFor();
    const adopting = page.getByRole('button', { name: 'För in att indelningen är antagen' });
    expect(await adopting.getAttribute('aria-disabled')).toBe('true');

    const bodil = await visit({ as: 'Bodil Ström' });
    await bodil.goto('/administration/indelning');
    await bodil.getByRole('link', { name: 'För in att indelningen är antagen' }).click();
    await bodil.getByText('Vad händer med anvisningen för Telefoni?').waitFor();
    expect(await violationsOn(bodil)).toEqual([]);
  });

  it('drags a component to another area', async () => {
    const page = await arrive();
    await page.getByRole('listitem').filter({ hasText: 'Skrivare och kopiering' }).dragTo(area(page, 'Programvara'));
    await area(page, 'Programvara').getByText('Skrivare och kopiering').waitFor();
    await page.getByText('Skrivare och kopiering: från Hårdvara till Programvara').waitFor();
    await page.getByRole('button', { name: 'Börja om från det sparade' }).click();
    await area(page, 'Hårdvara').getByText('Skrivare och kopiering').waitFor();
  });

  it('writes what a component costs and what people call it', async () => {
    const page = await arrive(PHONE);
    await page.goto('/administration/delar?del=mobil');
    await settled(page);
    await page.getByLabel('Årskostnad').fill('trettio');
    await page.getByRole('button', { name: 'Spara delen' }).click();
    await page.getByRole('link', { name: 'Skriv årskostnaden i hela kronor' }).waitFor();
    await page.getByLabel('Årskostnad').fill('35 000 000');
    await page.getByLabel('Sökord').fill('mobil\nsurf');
    await page.getByRole('button', { name: 'Spara delen' }).click();
    await page
      .getByRole('dialog')
      .getByText(/kostar 35\s000\s000\skr om året/)
      .waitFor();
    await page.getByRole('dialog').getByRole('button', { name: 'Spara delen' }).click();
    await page.getByRole('region', { name: 'Mobila abonnemang är sparad i utkastet' }).waitFor();
    await page.getByLabel('Årskostnad').waitFor({ state: 'detached' });
    expect(await violationsOn(page)).toEqual([]);
  });
});

inBrowser('everybody’s own page', (visit) => {
  it('says who one is and until when, and lets one choose how one is told', async () => {
    const page = await visit({ as: 'Gunnar Hed' });
    await page.goto('/mitt-arbete');
    await settled(page);
    await page.getByRole('link', { name: 'Du är Gunnar Hed' }).click();
    await page.getByText('Du agerar som nämndens kontaktperson.').waitFor();
    await page.getByText('Kontaktperson för: Hässelby-Vällingby stadsdelsnämnd').waitFor();
    await page.getByText('Inloggad till').waitFor();
    for (const [how, told, language, written] of [
      ['En gång om dagen', /ett brev om dagen/, 'Engelska', /Breven är på engelska/],
      ['Genast', /varje sak när den händer/, 'Svenska', /Breven är på svenska/],
    ] as const) {
      await page.getByRole('radio', { name: how }).check();
      await page.getByRole('radio', { name: language }).check();
      await page.getByRole('button', { name: 'Ändra' }).click();
      await page.getByRole('dialog').getByText(told).waitFor();
      await page.getByRole('dialog').getByText(written).waitFor();
      await page.getByRole('dialog').getByRole('button', { name: 'Ändra' }).click();
      await page.getByRole('dialog').waitFor({ state: 'hidden' });
      await page.getByRole('region', { name: 'Så får du besked från och med nu' }).waitFor();
    }
    await page.getByRole('button', { name: 'Logga ut här' }).click();
    await page.waitForURL((url) => url.origin !== new URL(process.env.ANVISA_ADDRESS ?? '').origin);
  });
});

/** The draft is the division that applies, whatever a test before has drawn. */
async function drawAsItApplies(ada: Acting): Promise<void> {
  const { map, components, areas } = (await ada.get<Divided>('/api/area-map')).body;
  const divided = areas.map(({ id, name, isExample, components: own }) => ({ id, name, isExample, components: own }));
  await ada.act(`/api/area-maps/${map}/drafts`, { components, areas: divided });
}

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}
