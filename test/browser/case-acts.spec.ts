import { expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { Acting } from './support/acting.js';
import { aloneIn } from './support/alone.js';
import { inBrowser } from './support/browser.js';
import { approve, correct, sendBack, writeRecord } from './support/decision.js';
import { ASKING, ownExemption } from './support/own-exemption.js';
import { draftedCase, lastDecidedFor, type OwnCase, readyCase, reviewedCase, submitted, supported } from './support/ready-case.js';
import { open } from './support/walk.js';

const AREA = 'systemforvaltning';
const OFFICER = 'Anna Lind';
const HEAD = 'Henrik Öberg';
const DIRECTOR = 'Stina Berg';
const WORK = '/mitt-arbete';

interface OwnText {
  readonly text: { readonly content: { readonly inForceFrom: string; readonly provisions: readonly { readonly id: string }[] } };
}

const rail = (page: Page) => page.getByRole('complementary');
const tab = (page: Page, name: string) => page.getByRole('navigation', { name: 'Ärendets delar' }).getByRole('link', { name });
const waiting = (page: Page) => page.getByRole('region', { name: 'Väntar på dig' });
/** What waits for somebody, by its whole sentence. */
const work = (page: Page, name: string) => waiting(page).getByRole('link', { name, exact: true });
/** An edition within a sentence. */
const named = ({ title, edition }: OwnCase) => `${title.charAt(0).toLowerCase()}${title.slice(1)}, utgåva ${edition}`;

/** Opens an act of the rail, writes what it asks for, reads what it becomes, and does it. */
async function act(page: Page, verb: string, becomes: string | RegExp, write: (form: Locator) => Promise<void>): Promise<void> {
  await rail(page).getByRole('button', { name: verb }).click();
  const form = page.getByRole('region', { name: verb });
  await write(form);
  await form.getByRole('button', { name: verb }).click();
  await page.getByRole('dialog').getByText(becomes).waitFor();
  await page.getByRole('dialog').getByRole('button', { name: verb }).click();
}

inBrowser('whoever has a case', (visit) => {
  aloneIn(AREA);

  it('begins a new edition from the last that was decided, and withdraws it', async () => {
    const page = await visit({ as: OFFICER });
    const { directive, last } = await lastDecidedFor(AREA, new Acting(page), visit);
    const begin = (where: Page) => rail(where).getByRole('button', { name: 'Börja en ny utgåva' });
    await open(page, `/arenden/${directive}/${last}`);
    const colleague = await open(await visit({ as: HEAD }), `/arenden/${directive}/${last}`);
    await begin(page).click();
    await page.getByRole('dialog').getByText('gäller tills den nya är beslutad och börjar gälla').waitFor();
    await page.getByRole('dialog').getByRole('button', { name: 'Börja en ny utgåva' }).click();
    await page.waitForURL(/\/utkast$/);
    await rail(colleague).getByText('bereds redan').waitFor();

    await page.getByRole('link', { name: 'Till ärendet' }).click();
    await rail(page)
      .getByRole('link', { name: `Utgåva ${last}, som den här ändrar` })
      .waitFor();
    await act(page, 'Återkalla', /återkallas\.$/, (form) => form.getByLabel('Skäl').fill('Det kan vänta.'));
    await page.getByRole('heading', { name: 'Utgåvan är återkallad.' }).waitFor();
    await tab(page, 'Händelser').click();
    const entry = page.getByRole('listitem').filter({ hasText: `${OFFICER} återkallade utgåva` });
    await entry.getByText('Vad posten säger').click();
    await entry.getByText('Det kan vänta.').waitFor();
    await rail(colleague).getByText('bereds redan').waitFor({ state: 'detached' });
    await begin(colleague).waitFor();
  });

  it('hands it over to a colleague, who finds it among their work', async () => {
    const one = await draftedCase(visit);
    const colleague = await open(await visit({ as: HEAD }), WORK);
    const page = await open(one.anna.page, one.casePage);
    await act(page, 'Lämna över ärendet', `lämnas över till ${HEAD}.`, async (form) => {
      await form.getByLabel('Vem tar över?').selectOption({ label: HEAD });
      await form.getByLabel('Skäl').fill('Anna är ledig.');
    });
    await page.getByRole('heading', { name: `${HEAD} har tagit över ärendet.` }).waitFor();
    await rail(page).getByText('Ärendet handläggs av en annan.').waitFor();
    await work(colleague, `Skicka ${named(one)}, till granskning`).click();
    await colleague.getByRole('button', { name: 'Skicka till granskning' }).waitFor();
  });

  it('asks another reviewer in the stead of one who declined', async () => {
    const one = await reviewedCase(visit);
    const page = await open(one.anna.page, WORK);
    await new Acting(await visit({ as: 'Erik Malm' })).act(`${one.self}/declined-reviews`, { reasons: 'Jag är ledig.' });
    await work(page, `Utse en ny granskare av ${named(one)}`).click();
    await page.getByRole('listitem').filter({ hasText: 'Erik Malm har avböjt' }).getByText('Jag är ledig.').waitFor();
    await act(page, 'Byt granskare', 'Ylva Grahn granskar i stället för Erik Malm.', async (form) => {
      await form.getByLabel('Vem ska inte granska?').selectOption({ label: 'Erik Malm' });
      await form.getByLabel('Vem granskar i stället?').selectOption({ label: 'Ylva Grahn' });
      await form.getByLabel('Skäl').fill('Erik är ledig.');
    });
    await page.getByRole('heading', { name: 'Ylva Grahn granskar i stället för Erik Malm.' }).waitFor();
    await page.getByRole('listitem').filter({ hasText: 'Ylva Grahn har inte svarat' }).waitFor();
    await work(await open(await visit({ as: 'Ylva Grahn' }), WORK), `Granska ${named(one)}`).waitFor();
  });

  it('is told where nobody else can review, and offered no empty choice', async () => {
    const one = await submitted(await draftedCase(visit), ['Rita Sjö', 'Erik Malm', 'Ylva Grahn']);
    const page = await open(one.anna.page, `${one.casePage}?gor=byt-granskare`);
    const form = page.getByRole('region', { name: 'Byt granskare' });
    await form.getByText(/^Ingen annan har rollen granskare/).waitFor();
    expect(await form.getByRole('combobox').count()).toBe(0);
  });

  it('answers what a reviewer asks, writes it into the text, and sends it out for a new round', async () => {
    const one = await reviewedCase(visit);
    const page = await open(one.anna.page, WORK);
    const rita = new Acting(await visit({ as: 'Rita Sjö' }));
    const { hash, content } = (await rita.get<{ text: { hash: string; content: { provisions: { id: string }[] } } }>(one.self)).body.text;
    const comments = [{ provision: content.provisions[0]?.id, text: 'Vem följer upp det?', blocking: true }];
    const erik = new Acting(await visit({ as: 'Erik Malm' }));
    await erik.act(`${one.self}/verdicts`, { textHash: hash, verdict: 'supports', reasons: '', comments: [] });
    await rita.act(`${one.self}/verdicts`, { textHash: hash, verdict: 'supports-with-change', reasons: 'Nästan klart.', comments });

    await work(page, `Svara på synpunkter om ${named(one)}`).click();
    await page.getByRole('button', { name: 'Svara Rita Sjö' }).click();
    await page.getByLabel('Ditt svar').fill('It-avdelningen. Det skrivs in.');
    await page.getByText(/^När du har svarat går ärendet till beslut\./).waitFor();
    await page.getByRole('button', { name: 'Skicka svaret' }).click();
    await page.getByText('It-avdelningen. Det skrivs in.').waitFor();
    await page.getByRole('heading', { name: 'Synpunkten är besvarad, och granskningen är klar.' }).waitFor();
    await act(page, 'Ta tillbaka till utkast', /tas tillbaka till utkast\.$/, (form) => form.getByLabel('Skäl').fill('Det skrivs in.'));
    await page.getByRole('heading', { name: 'Texten är utkast igen.' }).waitFor();
    await rail(page).getByRole('link', { name: 'Skriv vidare' }).click();
    await page.getByRole('textbox', { name: 'Text, 1 §' }).click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' It-avdelningen följer upp det.');
    for (const reviewer of ['Rita Sjö', 'Erik Malm']) await page.getByLabel(reviewer).check();
    await page.getByRole('button', { name: 'Skicka till granskning' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Skicka till granskning' }).click();
    await page.getByRole('heading', { name: /^Utkastet är skickat till granskning av/ }).waitFor();

    const again = waiting(await open(rita.page, WORK))
      .getByRole('listitem')
      .filter({ hasText: `Granska ${named(one)}` });
    await again.getByText('Omgång 2: 0 av 2 har svarat.').waitFor();
    await open(page, `${one.casePage}?flik=granskning`);
    await page.getByRole('region', { name: 'Granskning, omgång 2' }).getByText('Rita Sjö har inte svarat').waitFor();
  });

  it('keeps what was written too late for the review, to copy or to discard, and leads back to a draft', async () => {
    const one = await draftedCase(visit);
    const page = await open(await visit({ as: OFFICER, permissions: ['clipboard-read', 'clipboard-write'] }), `${one.casePage}/utkast`);
    await page.getByRole('textbox', { name: 'Text, 1 §' }).waitFor();
    await page.context().setOffline(true);
    await page.getByRole('textbox', { name: 'Text, 1 §' }).click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' Skrivet för sent.');
    await page.getByText('Inget nät. Texten finns i den här webbläsaren').waitFor();
    await submitted(one);
    await page.context().setOffline(false);

    const held = page.locator('main').getByText('Det här skrevs och är inte med i texten');
    await held.waitFor();
    await page.locator('ins', { hasText: 'Skrivet för sent.' }).waitFor();
    expect(await page.getByRole('textbox', { name: /^Text, / }).count()).toBe(0);
    await page.getByRole('button', { name: 'Kopiera hela texten som den skrevs' }).click();
    await page.getByText('Kopierad.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Skrivet för sent.');

    await page.reload();
    await held.waitFor();
    await page.getByRole('button', { name: 'Kasta det' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Kasta det' }).click();
    await held.waitFor({ state: 'detached' });
    await page.reload();
    await page.getByText('Texten granskas och kan inte ändras.').waitFor();
    expect(await held.count()).toBe(0);
    await page.getByRole('link', { name: 'Ta tillbaka till utkast' }).click();
    await page.getByRole('region', { name: 'Ta tillbaka till utkast' }).waitFor();
  });

  it('takes it back from review, and reads that the round was broken off', async () => {
    const one = await reviewedCase(visit);
    const page = await open(one.anna.page, `${one.casePage}?flik=granskning`);
    const round = page.getByRole('region', { name: 'Granskning, omgång 1' });
    const inReview = page.getByRole('list', { name: 'Ärendets gång' }).getByRole('listitem').filter({ hasText: 'I granskning' });
    await round.getByText(/^Begärd .*, svar senast/).waitFor();
    await inReview.getByRole('time').waitFor();
    await act(page, 'Ta tillbaka till utkast', /tas tillbaka till utkast\.$/, (form) => form.getByLabel('Skäl').fill('Mer ska in.'));
    await round.getByText(/^Begärd \d\d:\d\d, avbruten \d\d:\d\d\.$/).waitFor();
    await round.getByRole('listitem').filter({ hasText: 'Erik Malm hann inte svara' }).waitFor();
    expect(await inReview.getByRole('time').count()).toBe(0);
  });

  it('is told that it was returned, and why, where it is read and where it is written', async () => {
    const one = await readyCase(visit);
    await sendBack(one, new Acting(await visit({ as: DIRECTOR })), 'Texten i 6 § är oklar.');
    const page = await open(one.anna.page, one.casePage);
    await page.getByText(/^Återlämnat utkast som ska vara klart/).waitFor();
    const told = page.getByRole('region', { name: 'Återlämnad' });
    await told.getByText(`${DIRECTOR} återlämnade ärendet`).waitFor();
    await told.getByText('Texten i 6 § är oklar.').waitFor();

    await open(page, WORK);
    await work(page, `Arbeta om ${named(one)}, som är återlämnad`).click();
    await told.getByText('Texten i 6 § är oklar.').waitFor();
    await page.getByText(/^Återlämnat utkast som ska vara klart/).waitFor();
  });

  it('asks committees, who find it among their work, and reads their answers as they come', async () => {
    const one = await reviewedCase(visit);
    const kjell = await open(await visit({ as: 'Kjell Ros' }), WORK);
    const page = await open(one.anna.page, `${one.casePage}?flik=granskning`);
    await act(page, 'Skicka på remiss', 'på remiss till Kulturnämnden och Trafiknämnden.', async (form) => {
      const committees = form.getByRole('group', { name: /^Nämnder/ });
      await committees.getByRole('button', { name: 'Välj alla nämnder' }).click();
      await committees.getByText('6 av 6 valda').waitFor();
      await committees.getByRole('button', { name: 'Välj inga nämnder' }).click();
      for (const unit of ['Kulturnämnden', 'Trafiknämnden']) await form.getByLabel(unit).check();
      await form.getByLabel('Vad ska de svara på?').fill('Hinner ni i september?');
    });
    await page.getByRole('heading', { name: 'Texten är skickad på remiss.' }).waitFor();
    const asked = page.getByRole('region', { name: 'Remiss' });
    await asked.getByText('0 av 2 har svarat;').waitFor();

    await work(kjell, `Svara på remissen om ${named(one)}`).click();
    await kjell.getByRole('heading', { level: 1, name: 'Kulturnämnden' }).waitFor();
    await kjell.getByRole('link', { name: `Svara på remissen om ${named(one)}`, exact: true }).click();
    await kjell.getByText('Hinner ni i september?').waitFor();
    await kjell.getByLabel('Svar', { exact: true }).fill('Ja, om systemet byts i juni.');
    await kjell.getByRole('radio', { name: 'Förvaltningen' }).check();
    await kjell.getByRole('button', { name: 'Lämna remissvaret' }).click();
    await kjell.getByRole('dialog').getByRole('button', { name: 'Lämna remissvaret' }).click();
    await asked.getByText('1 av 2 har svarat;').waitFor();
    const answer = asked.getByRole('listitem').filter({ hasText: 'Kulturnämnden har svarat genom sitt kontor' });
    await answer.getByText('Ja, om systemet byts i juni.').waitFor();

    await act(page, 'Låt fler svara på remissen', 'skickas även till Socialnämnden.', async (form) => {
      expect(await form.getByLabel('Kulturnämnden').count()).toBe(0);
      await form.getByLabel('Socialnämnden').check();
    });
    await page.getByRole('heading', { name: 'Remissen är skickad till fler.' }).waitFor();
    await asked.getByText('1 av 3 har svarat;').waitFor();
  });

  it('follows it as it is decided and sent out, to what the committee is then given', async () => {
    const one = await readyCase(visit);
    const page = await open(one.anna.page, `${one.casePage}?flik=handelser`);
    const director = new Acting(await visit({ as: DIRECTOR }));
    await approve(one, director);
    await page.getByText(/^Beslutad och utskickad och börjar gälla .*1\sjanuari/).waitFor();
    await page.getByText(`${DIRECTOR} beslutade utgåva ${one.edition} enligt förslaget.`).waitFor();
    await page.getByText(`Utgåva ${one.edition} skickades till ${ASKING.name}, att kvittera senast`).waitFor();

    const jonas = await open(await visit({ as: ASKING.contact }), WORK);
    await work(jonas, `Kvittera ${named(one)}`).click();
    const received = jonas.getByRole('article', { name: `Kvittera ${named(one)}` });
    await received.getByText(/Gäller från 1\sjanuari/).waitFor();
    await received.getByRole('link', { name: 'Läs anvisningen' }).click();
    await jonas.getByRole('heading', { level: 1, name: one.title }).waitFor();
    await jonas.getByText('Staden prövar detta varje år.').waitFor();

    await correct(one, director, ['Staden prövar', 'Stockholms stad prövar'], 'Staden heter Stockholms stad.');
    for (const where of [jonas, await open(await visit(), new URL(jonas.url()).pathname)]) {
      const corrections = where.getByRole('region', { name: 'Rättelser' });
      await corrections.getByText('Staden heter Stockholms stad.').waitFor();
      await corrections.getByText(DIRECTOR).waitFor();
      await corrections.getByText('Texten som den beslutades').click();
      await corrections.getByText('Staden prövar detta varje år.').waitFor();
      await where.getByRole('link', { name: /^\d+\s§ rättad \d/ }).waitFor();
    }
    await jonas.goBack();
    await jonas.reload();
    await received.getByText(/^Ett skrivfel har rättats sedan texten skickades till er\./).waitFor();
    await received.getByText('Staden heter Stockholms stad.').waitFor();
    await received.getByLabel('Vem svarar').fill('Jonas Ekwall');
    await received.getByRole('button', { name: 'Kvittera' }).click();
    await jonas.getByRole('dialog').getByRole('button', { name: 'Kvittera' }).click();
    await jonas.getByRole('heading', { name: new RegExp(`^${ASKING.name} har kvitterat`) }).waitFor();
  });

  it('leaves to everybody a record of today’s decision with its whole day, its answers, its mandate and the way to check it', async () => {
    const one = await readyCase(visit);
    await approve(one, new Acting(await visit({ as: DIRECTOR })));
    const { today } = (await one.anna.get<{ today: string }>('/api/me')).body;
    const [decision] = (await one.anna.get<{ decisions: readonly { document: number }[] }>(one.self)).body.decisions;
    const page = await open(await visit(), `/anvisningar/${one.directive}/utgavor/${one.edition}/beslut/${decision?.document}`);
    const fact = (name: string) => page.locator('dt', { hasText: name }).locator('xpath=following-sibling::dd');
    const day = new Intl.DateTimeFormat('sv', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(today));
    expect((await fact('Beslutsdag').textContent())?.replaceAll('\u00a0', ' ')).toMatch(new RegExp(`^${day} kl. \\d\\d:\\d\\d$`));
    expect(await fact('Får ärendet delegeras? (KL 2017:725 6:38)').textContent()).toBe('Ja, det får delegeras. Det verkställer strategin.');
    expect(await fact('Facklig förhandling').textContent()).toBe('Behövs inte: Inget ändras.');
    expect(await fact('Avvikande mening').textContent()).toBe('Ingen anmäld');
    expect(await fact('Beslutsfattare').textContent()).toBe('Stina Berg, stadsdirektör, på kommunstyrelsens uppdrag');
    expect(await fact('Handling i ärendet').textContent()).toBe(String(decision?.document));
    const mandate = page.getByRole('link', { name: 'på kommunstyrelsens uppdrag' });
    expect(await mandate.getAttribute('href')).toBe(`/uppdrag?omrade=${AREA}&gallde=${today}`);
    await mandate.click();
    await page.getByText('Stadsdirektören kan besluta om anvisningar för området Systemförvaltning.').waitFor();
    await page.goBack();
    await page.getByRole('link', { name: 'Så vet du att inget är ändrat' }).click();
    await page.getByRole('heading', { name: 'Så vet du att inget är ändrat' }).waitFor();
    await page.getByText('npx anvisa verify').waitFor();
  });
});

inBrowser('the registrar', (visit) => {
  aloneIn(AREA);

  it('marks a document as secret and then the case, everybody sees the marks alone, and a lifted one hides nothing', async () => {
    const one = await readyCase(visit);
    await approve(one, new Acting(await visit({ as: DIRECTOR })));
    const page = await open(await visit({ as: 'Rolf Ahl' }), one.casePage);
    const write = async (form: Locator) => {
      await form.getByLabel('Bestämmelse').fill('OSL 18:8');
      await form.getByLabel('Myndighet som markerar').fill('Kommunstyrelsen');
      await form.getByLabel('Skäl').fill('Det skyddar driften.');
    };
    await act(
      page,
      'Sekretessmarkera',
      /^Handling\s1 sekretessmarkeras enligt OSL\s18:8 av Kommunstyrelsen, från och med den/,
      async (form) => {
        await form.getByLabel('Vad ska markeras?').selectOption({ label: 'Handling 1: Beslut: ska gälla' });
        await write(form);
      },
    );
    await page.getByRole('heading', { name: 'Handling 1 har fått en sekretessmarkering enligt OSL 18:8.' }).waitFor();
    await act(page, 'Sekretessmarkera', /^Ärende .* sekretessmarkeras/, write);
    const marks = (where: Page) => where.getByRole('region', { name: 'Sekretessmarkering' }).getByRole('listitem');
    await marks(page)
      .filter({ hasText: /^Ärende .*: OSL\s18:8\. Kommunstyrelsen, den/ })
      .waitFor();

    const colleague = await open(one.anna.page, one.casePage);
    expect(await marks(colleague).count()).toBe(2);
    expect(await colleague.getByText('Häv markeringen').count()).toBe(0);
    const anybody = await visit();
    const seen = async () =>
      (await (await anybody.goto(one.self))?.json()) as { readonly text?: unknown; readonly decisions: readonly unknown[] };
    expect(await seen()).not.toHaveProperty('text');

    for (const mark of [/^Ärende/, /^Handling/]) {
      const lifted = marks(page).filter({ hasText: mark });
      await lifted.getByText('Häv markeringen').click();
      await lifted.getByLabel('Skäl').fill('Prövad: den behövs inte.');
      await lifted.getByRole('button', { name: 'Häv markeringen' }).click();
      await page.getByRole('dialog').getByText('Sekretessmarkeringen enligt OSL 18:8 hävs.').waitFor();
      await page.getByRole('dialog').getByRole('button', { name: 'Häv markeringen' }).click();
      await lifted.waitFor({ state: 'detached' });
    }
    await page.getByRole('heading', { name: 'Sekretessmarkeringen enligt OSL 18:8 är hävd.' }).waitFor();
    expect((await seen()).decisions).toHaveLength(1);
  });
});

inBrowser('whoever asks for an exemption', (visit) => {
  aloneIn(AREA);

  it('is told, as whoever decides is, where the next edition has let go of the provision before it would end', async () => {
    const one = await draftedCase(visit);
    const { text } = (await one.anna.get<OwnText>(one.self)).body;
    const { editions } = (await one.anna.get<{ editions: { number: number; state: string }[] }>(`/api/directives/${one.directive}`)).body;
    const inForce = editions.find(({ state }) => state === 'in-force')?.number ?? 0;
    const [first] = (await one.anna.get<OwnText>(`/api/directives/${one.directive}/editions/${inForce}`)).body.text.content.provisions;
    if (!first) throw new Error('the text has provisions');
    const provisions = text.content.provisions.map((provision) => (provision.id === first.id ? { ...first, id: 'nyskriven' } : provision));
    await one.anna.actOn(one.self, 'drafts', { content: { ...text.content, provisions } });
    await supported(await submitted(one), visit);
    await approve(one, new Acting(await visit({ as: DIRECTOR })));

    const page = await open(await visit({ as: ASKING.contact }), `${ASKING.page}/avsteg/${one.directive}/${inForce}`);
    const warned = page.getByText(/^Utgåva\s\d+\s+är\s+beslutad,\s+gäller\s+från/);
    await page.getByLabel('Från vilken bestämmelse?').selectOption(first.id);
    await warned.waitFor();
    const year = Number(text.content.inForceFrom.slice(0, 4));
    await page.getByLabel('Sista dag').fill(`${year - 1}-12-31`);
    await warned.waitFor({ state: 'detached' });
    await page.getByLabel('Sista dag').fill(`${year}-06-30`);
    await warned.waitFor();
    await page.getByLabel('Skäl').fill('Avtalet löper.');
    await page.getByRole('button', { name: 'Begär avsteg' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Begär avsteg' }).click();
    await page.getByRole('link', { name: 'Till avstegets sida' }).click();
    await warned.waitFor();

    await open(page, WORK);
    const awaited = page.getByRole('region', { name: /^Väntar på andra/ });
    await awaited.getByText('Avsteg: väntar på beslut').first().waitFor();
  });
});

inBrowser('whoever decides on an exemption', (visit) => {
  const decide = async (page: Page, verb: string, becomes: RegExp, done: string): Promise<void> => {
    await page.getByRole('button', { name: verb }).click();
    await page.getByRole('dialog').getByText(becomes).waitFor();
    await page.getByRole('dialog').getByRole('button', { name: verb }).click();
    await page.getByRole('heading', { name: done }).waitFor();
  };
  const writeWhy = async (page: Page, reasons: string): Promise<void> => {
    await writeRecord(page, reasons);
    await page.getByLabel('Föredragande').fill(OFFICER);
  };

  it('finds it among their work, grants it for a shorter time than was asked, and takes it back', async () => {
    const one = await ownExemption(visit);
    const page = await open(await visit({ as: DIRECTOR }), WORK);
    await waiting(page).getByRole('listitem').filter({ hasText: one.caseNumber }).getByRole('link').click();
    const request = page.getByRole('region', { name: 'Begäran' });
    await request.getByText(/^om 1[45]\sarbetsdagar/).waitFor();
    expect(await request.getByRole('link', { name: /^Anvisning för .*, utgåva\s1$/ }).getAttribute('href')).toMatch(/\/utgavor\/1#p\d+$/);
    await page.getByLabel('Bevilja avsteg').check();
    await page.getByLabel('Beviljas till och med').fill(one.until.replace('06-30', '03-31'));
    const sent = page.waitForResponse(
      (response) => response.ok() && (response.request().postData() ?? '').includes('Avtalet löper ut då.'),
    );
    await writeWhy(page, 'Avtalet löper ut då.');
    await sent;
    await page.reload();
    await page.getByText(/^Sparat \d\d:\d\d/).waitFor();
    expect(await page.getByLabel('Bevilja avsteg').isChecked()).toBe(true);
    expect(await page.getByLabel('Skäl för beslutet').inputValue()).toBe('Avtalet löper ut då.');
    await decide(page, 'Bevilja avsteget', /till och med 31\smars\s\d{4}\.$/, `${ASKING.name} har beviljats avsteg.`);
    await page.getByRole('region', { name: 'Ditt beslut' }).waitFor({ state: 'detached' });
    const asking = await open(one.contact.page, one.page);
    await asking.getByText(/behöver inte följa bestämmelsen till och med 31\smars/).waitFor();

    await open(page, one.page);
    await writeWhy(page, 'Avtalet är uppsagt.');
    await decide(page, 'Återkalla avsteget', /^Stina Berg återkallar avsteget för/, `Avsteget för ${ASKING.name} är återkallat.`);
    await asking.getByText('Avsteget är återkallat: bestämmelsen gäller.').waitFor();
    const revoked = asking.getByRole('region', { name: 'Återkallat' });
    await revoked.getByText('Avtalet är uppsagt.').waitFor();
    await revoked.getByText('Stina Berg, stadsdirektör, på kommunstyrelsens uppdrag').waitFor();
    await revoked.getByText('Ingen anmäld').waitFor();
  });

  it('finds it on the desk, refuses it, and the committee reads why', async () => {
    const one = await ownExemption(visit);
    const asking = await open(one.contact.page, ASKING.page);
    const page = await open(await visit({ as: 'Maria Ek' }), '/beslut');
    await page.getByText(/^\d+ ärenden? väntar på ditt beslut/).waitFor();
    await page.getByRole('region', { name: 'Avsteg' }).getByRole('listitem').filter({ hasText: one.caseNumber }).getByRole('link').click();
    await page.getByLabel('Avslå begäran').check();
    await writeWhy(page, 'Ramavtalen räcker.');
    await decide(
      page,
      'Avslå begäran',
      /^Maria Ek, i stället för Stina Berg, avslår begäran från/,
      `Begäran från ${ASKING.name} är avslagen.`,
    );
    const listed = asking.getByRole('region', { name: 'Avsteg' }).getByRole('listitem').filter({ hasText: one.caseNumber });
    await listed.getByText('Avslaget').waitFor();
    await listed.getByRole('link').click();
    await asking.getByText('Begäran är avslagen: bestämmelsen gäller.').waitFor();
    await asking.getByText('Ramavtalen räcker.').waitFor();
    await asking.getByText('Maria Ek, ersättare, på kommunstyrelsens uppdrag').waitFor();
  });

  it('refers what is the board’s to decide, and its secretary finds it among their work', async () => {
    const one = await ownExemption(visit);
    const secretary = await open(await visit({ as: 'Bodil Ström' }), WORK);
    const page = await open(await visit({ as: DIRECTOR }), one.page);
    await page.getByLabel('Hänskjut till kommunstyrelsen').check();
    await page.getByLabel('Skäl').fill('Det rör verksamhetens omfattning.');
    await decide(page, 'Hänskjut begäran', /hänskjuter begäran från/, `Begäran från ${ASKING.name} är hänskjuten till kommunstyrelsen.`);
    await waiting(secretary).getByRole('listitem').filter({ hasText: one.caseNumber }).waitFor();
    const asking = await open(one.contact.page, one.page);
    await asking.getByText('Begäran är hänskjuten till kommunstyrelsen.').waitFor();
  });
});
