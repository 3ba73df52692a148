import { idOf } from '../../stockholm/ids.js';
import { CONTACTS } from '../../stockholm/units.js';
import { check, type Story } from '../story.js';
import { type Case, editionPath } from './case.js';
import { noticesOf } from './notices.js';
import { edition, textHash } from './review.js';

interface ReceiptsTold {
  readonly items: readonly { readonly unit: string; readonly acknowledgedAt: string | null }[];
}

/** Sent to the committees, in force on its day, acknowledged by four at once and by one after a reminder. */
export async function publication(story: Story, about: Case): Promise<void> {
  story.chapter('Published, in force, and acknowledged');
  await story.clock.until('every committee has got it', async () => (await receipts(story, about)).items.length === CONTACTS.length);
  await story.tell(`The conductor has sent it to ${CONTACTS.length} committees. It binds from 2 February 2009, never before.`);
  const text = await textHash(story, about);
  const [late, ...prompt] = CONTACTS;
  for (const contact of prompt) await acknowledge(story, about, contact, text);
  await story.tell(`${prompt.length} of them acknowledge it, each naming who answers for it. ${late.unitName} is silent.`);

  await story.passTo('2008-12-15', 'The day to acknowledge passes');
  const reminded = await noticesOf(story, about.caseNumber, 'remind-committees');
  check(reminded.length > 0 && reminded.every(({ recipient }) => recipient.name === late.name), 'only the silent committee is reminded');
  await story.tell(`${late.name} at ${late.unitName} has been reminded, and nobody else.`);
  await acknowledge(story, about, late, text);
  await story.tell(`${late.unitName} acknowledges.`);

  await story.passTo('2009-02-02', 'The day comes');
  await story.clock.until('the edition is in force', async () => (await edition(story, about)).state === 'in-force');
  await story.tell('Edition 1 is in force.');
}

async function acknowledge(story: Story, about: Case, { subject, unit, name }: (typeof CONTACTS)[number], text: string): Promise<void> {
  const path = `${editionPath(about)}/receipts/${idOf('unit', unit)}/acknowledgements`;
  await story.api.act(subject, path, { textHash: text, responsible: name });
}

function receipts(story: Story, about: Case): Promise<ReceiptsTold> {
  return story.api.get<ReceiptsTold>(`${editionPath(about)}/receipts`, 'anna');
}
