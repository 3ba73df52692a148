import type { Page } from 'playwright-core';
import { Acting } from './acting.js';
import type { Visitor } from './launch.mjs';
import { makeRoom } from './make-room.js';

type Visit = (visitor?: Visitor) => Promise<Page>;

/** An edition of the test's own: with its officer, in review, or ready to be decided. */
export interface OwnCase {
  readonly directive: string;
  readonly edition: number;
  readonly title: string;
  /** Its address in the API. */
  readonly self: string;
  /** The case's page. */
  readonly casePage: string;
  /** The page on which it is decided. */
  readonly page: string;
  /** Its officer, who acts through the API. */
  readonly anna: Acting;
}

interface Listed {
  readonly items: readonly { readonly directive: string; readonly edition: number }[];
}

interface WithText {
  readonly text: { readonly hash: string; readonly content: { readonly provisions: readonly { readonly text: string }[] } };
}

const TITLES = { systemforvaltning: 'Anvisning för systemförvaltning', ovrigt: 'Anvisning för övriga it-tjänster' } as const;
const OFFICER = 'Anna Lind';
const REVIEWERS = ['Rita Sjö', 'Erik Malm'];

/** What is not over, and was decided. */
const DECIDED = ['decided', 'published', 'in-force'];

type OwnArea = keyof typeof TITLES;

interface Asked {
  /** Whose directive is revised. A file of tests has one of its own, so that they do not meet; files that share one take turns (`aloneIn`). */
  readonly area?: OwnArea;
  /** It applies from today, and so is in force as soon as it is decided and sent. */
  readonly fromToday?: boolean;
}

/** An edition of a test's own that is being drafted: its text has all parts. One that a test before left unfinished makes room first. */
export async function draftedCase(visit: Visit, { area = 'systemforvaltning', fromToday = false }: Asked = {}): Promise<OwnCase> {
  const anna = new Acting(await visit({ as: OFFICER }));
  const { directive, last } = await lastDecidedFor(area, anna, visit);
  const base = `/api/directives/${directive}/editions`;
  const { edition } = (await anna.act<{ result: { edition: number } }>(`${base}/${last}/revisions`, {})).body.result;
  const self = `${base}/${edition}`;
  const { content } = (await anna.get<WithText>(`${base}/${last}`)).body.text;
  const title = `${TITLES[area]}, prov ${edition}`;
  const { today } = (await anna.get<{ today: string }>('/api/me')).body;
  const inForceFrom = fromToday ? today : `${Number(today.slice(0, 4)) + 2}-01-01`;
  const [first, ...rest] = content.provisions;
  const provisions = [...rest, { ...first, text: `${first?.text} Staden prövar detta varje år.` }];
  const text = { ...content, title, provisions, inForceFrom, changes: 'Den första bestämmelsen prövas varje år.' };
  await anna.actOn(self, 'drafts', { content: text });
  return { directive, edition, title, self, casePage: `/arenden/${directive}/${edition}`, page: `/beslut/${directive}/${edition}`, anna };
}

/** One that lies with its two reviewers. */
export async function reviewedCase(visit: Visit, asked?: Asked): Promise<OwnCase> {
  return submitted(await draftedCase(visit, asked));
}

/** One that both have supported: it waits for the director's decision. */
export async function readyCase(visit: Visit, asked?: Asked): Promise<OwnCase> {
  return supported(await reviewedCase(visit, asked), visit);
}

export async function submitted(one: OwnCase, names: readonly string[] = REVIEWERS): Promise<OwnCase> {
  const people = (await one.anna.get<{ items: { id: string; name: string }[] }>('/api/people?limit=200')).body.items;
  const reviewers = people.filter(({ name }) => names.includes(name)).map(({ id }) => id);
  await one.anna.actOn(one.self, 'submissions', { reviewers });
  return one;
}

export async function supported(one: OwnCase, visit: Visit): Promise<OwnCase> {
  for (const name of REVIEWERS) {
    const reviewer = new Acting(await visit({ as: name }));
    const textHash = (await reviewer.get<WithText>(one.self)).body.text.hash;
    await reviewer.act(`${one.self}/verdicts`, { textHash, verdict: 'supports', reasons: '', comments: [] });
  }
  return one;
}

/** The area's directive, and its edition that was decided last: what a test before left unfinished makes room. */
export async function lastDecidedFor(
  area: OwnArea,
  anna: Acting,
  visit: Visit,
): Promise<{ readonly directive: string; readonly last: number }> {
  const [listed] = (await anna.get<Listed>(`/api/directives?area=${area}`)).body.items;
  if (!listed) throw new Error(`the example has a directive for ${area}`);
  const { directive } = listed;
  const { editions } = (await anna.get<{ editions: { number: number; state: string }[] }>(`/api/directives/${directive}`)).body;
  const last = editions.findLast(({ state }) => DECIDED.includes(state));
  if (!last) throw new Error(`the example has a decided directive for ${area}`);
  const left = editions.map(({ number, state }) => ({ self: `/api/directives/${directive}/editions/${number}`, state }));
  await makeRoom(visit, anna, left);
  return { directive, last: last.number };
}
