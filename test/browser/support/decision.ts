import type { Page } from 'playwright-core';
import type { Acting } from './acting.js';
import type { OwnExemption } from './own-exemption.js';
import type { OwnCase } from './ready-case.js';

const RECORD = {
  reasons: 'Ordningen är prövad.',
  presenter: 'Anna Lind',
  participants: [],
  dissents: [],
  delegable: true,
  delegableReasons: 'Det verkställer strategin.',
  unionNegotiation: 'not-required',
  unionNote: 'Inget ändras.',
};

/** The director decides a case as it is proposed. */
export async function approve({ self }: OwnCase, director: Acting): Promise<void> {
  const { text } = (await director.get<{ text: { hash: string } }>(self)).body;
  await director.actOn(self, 'decisions', { textHash: text.hash, outcome: 'approve', record: RECORD });
}

/** The director returns a case, to be reworked. */
export async function sendBack({ self }: OwnCase, director: Acting, reasons: string): Promise<void> {
  const { text } = (await director.get<{ text: { hash: string } }>(self)).body;
  await director.actOn(self, 'decisions', { textHash: text.hash, outcome: 'return', record: { ...RECORD, reasons } });
}

interface WithText {
  readonly text: { readonly content: { readonly provisions: readonly { readonly text: string }[] } };
}

/** The director puts some words right in a text that they have decided. */
export async function correct({ self }: OwnCase, director: Acting, [was, is]: readonly [string, string], what: string): Promise<void> {
  const { content } = (await director.get<WithText>(self)).body.text;
  const provisions = content.provisions.map((one) => ({ ...one, text: one.text.replace(was, is) }));
  await director.actOn(self, 'corrections', { content: { ...content, provisions }, what, reasons: 'Det skrevs fel.' });
}

/** The director refers a case to the board, as urgent or not. */
export async function refer({ self }: OwnCase, director: Acting, how: { readonly urgent: boolean }): Promise<void> {
  const { text } = (await director.get<{ text: { hash: string } }>(self)).body;
  await director.actOn(self, 'decisions', { textHash: text.hash, outcome: 'refer', record: RECORD, ...how });
}

/** The director refuses an exemption. */
export async function refuse({ self }: Pick<OwnExemption, 'self'>, director: Acting): Promise<void> {
  await director.actOn(self, 'refusals', { record: RECORD });
}

/** What every decision record says, written as the decider would. */
export async function writeRecord(page: Page, reasons: string): Promise<void> {
  await page.getByRole('radio', { name: /^Ja, det får/ }).check();
  await page.getByLabel('Därför att').fill('Det verkställer strategin.');
  await page.getByLabel('Skäl för beslutet').fill(reasons);
  await page.getByRole('radio', { name: 'Behövs inte' }).check();
  await page.getByLabel('Varför den inte behövs').fill('Inget ändras.');
}
