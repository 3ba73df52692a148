import type { Page } from 'playwright-core';
import { Acting } from './acting.js';
import type { Visitor } from './launch.mjs';

type Visit = (visitor?: Visitor) => Promise<Page>;

/** An edition that waits for the director's decision. */
export interface ReadyCase {
  readonly directive: string;
  readonly edition: number;
  readonly title: string;
  /** The page on which it is decided. */
  readonly page: string;
}

interface Listed {
  readonly items: readonly { readonly directive: string; readonly edition: number }[];
}

interface WithText {
  readonly text: { readonly hash: string; readonly content: { readonly provisions: readonly { readonly text: string }[] } };
}

const TITLES = { systemforvaltning: 'Anvisning för systemförvaltning', ovrigt: 'Anvisning för övriga it-tjänster' } as const;
const REVIEWERS = ['Rita Sjö', 'Erik Malm'];

interface Asked {
  /** Whose directive is revised. A file of tests has one of its own, so that they do not meet. */
  readonly area?: 'systemforvaltning' | 'ovrigt';
  /** It applies from today, and so is in force as soon as it is decided and sent. */
  readonly fromToday?: boolean;
}

/**
 * A case of the test's own: a directive of the example is revised and reviewed by its own acts. One that a test before left unfinished is
 * withdrawn first.
 */
export async function readyCase(visit: Visit, { area = 'systemforvaltning', fromToday = false }: Asked = {}): Promise<ReadyCase> {
  const anna = new Acting(await visit({ as: 'Anna Lind' }));
  const [listed] = (await anna.get<Listed>(`/api/directives?area=${area}`)).body.items;
  if (!listed) throw new Error(`the example has a directive for ${area}`);
  const { directive } = listed;
  const base = `/api/directives/${directive}/editions`;
  const { editions } = (await anna.get<{ editions: { number: number; state: string }[] }>(`/api/directives/${directive}`)).body;
  const inForce = editions.find(({ state }) => state === 'in-force')?.number;
  await withdrawUnfinished(anna, directive);

  const { edition } = (await anna.act<{ result: { edition: number } }>(`${base}/${inForce}/revisions`, {})).body.result;
  const self = `${base}/${edition}`;
  const { content } = (await anna.get<WithText>(`${base}/${inForce}`)).body.text;
  const title = `${TITLES[area]}, prov ${edition}`;
  const { today } = (await anna.get<{ today: string }>('/api/me')).body;
  const inForceFrom = fromToday ? today : `${Number(today.slice(0, 4)) + 2}-01-01`;
  const [first, ...rest] = content.provisions;
  const provisions = [...rest, { ...first, text: `${first?.text} Staden prövar detta varje år.` }];
  const text = { ...content, title, provisions, inForceFrom, changes: 'Den första bestämmelsen prövas varje år.' };
  await anna.act(`${self}/drafts`, { content: text }, (await anna.get(self)).etag);

  const people = (await anna.get<{ items: { id: string; name: string }[] }>('/api/people?limit=200')).body.items;
  const reviewers = people.filter(({ name }) => REVIEWERS.includes(name)).map(({ id }) => id);
  await anna.act(`${self}/submissions`, { reviewers }, (await anna.get(self)).etag);
  const textHash = (await anna.get<WithText>(self)).body.text.hash;
  for (const name of REVIEWERS) {
    const reviewer = new Acting(await visit({ as: name }));
    await reviewer.act(`${self}/verdicts`, { textHash, verdict: 'supports', reasons: '', comments: [] });
  }
  return { directive, edition, title, page: `/beslut/${directive}/${edition}` };
}

async function withdrawUnfinished(anna: Acting, directive: string): Promise<void> {
  const { editions } = (await anna.get<{ editions: { number: number; state: string }[] }>(`/api/directives/${directive}`)).body;
  const open = editions.find(({ state }) => ['draft', 'in-review', 'ready', 'postponed', 'referred'].includes(state));
  if (!open) return;
  const self = `/api/directives/${directive}/editions/${open.number}`;
  await anna.act(`${self}/withdrawals`, { reasons: 'Provet är slut.' }, (await anna.get(self)).etag);
}
