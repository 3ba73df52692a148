import { setTimeout as pause } from 'node:timers/promises';
import { decisionRecord } from '@anvisa/cli/demo/decision';
import { TELEPHONY } from '@anvisa/cli/demo/telephony';
import { idOf } from '@anvisa/cli/stockholm/ids';
import { CONTACTS } from '@anvisa/cli/stockholm/units';
import type { SwedishDate } from '@anvisa/domain/time';
import type { PersistentClient } from './persistent-client.js';

const REVIEWERS = ['rita', 'erik'];

/** One directive from its start until every committee has acknowledged it. @returns its id. */
export async function liveThrough(client: PersistentClient, area: string, today: SwedishDate): Promise<string> {
  const started = await client.act('anna', '/api/directives', { area, title: 'Telefoni' });
  const { directive } = started.result as { directive: string };
  const path = `/api/directives/${directive}/editions/1`;
  const saved = await client.act('anna', `${path}/drafts`, { content: { ...TELEPHONY, inForceFrom: today } }, started.version);
  const reviewers = REVIEWERS.map((one) => idOf('person', one));
  await client.act('anna', `${path}/submissions`, { reviewers }, saved.version);
  const { text } = await client.get<{ text: { hash: string } }>(path, 'anna');
  let { version } = saved;
  for (const by of REVIEWERS) {
    const verdict = { textHash: text.hash, verdict: 'supports', reasons: '', comments: [] };
    ({ version } = await client.act(by, `${path}/verdicts`, verdict));
  }
  await client.act('stina', `${path}/decisions`, { textHash: text.hash, outcome: 'approve', record: decisionRecord('Prov.') }, version);
  while ((await client.get<{ items: readonly unknown[] }>(`${path}/receipts`, 'anna')).items.length < CONTACTS.length) await pause(100);
  for (const { subject, unit, name } of CONTACTS) {
    await client.act(subject, `${path}/receipts/${idOf('unit', unit)}/acknowledgements`, { textHash: text.hash, responsible: name });
  }
  return directive;
}
