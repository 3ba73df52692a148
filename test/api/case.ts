import { randomUUID } from 'node:crypto';
import { Door } from '@anvisa/record/door/door';
import { record as decisionRecord } from '../../libs/domain/src/directive/case.fixture.js';
import { freshArea } from '../support/areas.js';
import { idOf, UNITS } from './city.js';
import type { TestServer } from './server.js';
import { content } from './texts.js';

/** A directive of the tests, brought by its own acts through the API to a stage. */
export interface ApiCase {
  readonly directive: string;
  readonly self: string;
  readonly caseNumber: string;
  version: number;
  textHash: string;
}

export type Stage = 'started' | 'draft' | 'in-review' | 'ready' | 'decided' | 'published';

type Text = Parameters<typeof content>[0];

/** One act that must be accepted; the case goes on from its version. */
export async function done(server: TestServer, one: ApiCase, act: string, who: string, body: object): Promise<ApiCase> {
  const answer = await server.act(`${one.self}/${act}`, who, body, { 'if-match': `"${one.version}"` });
  if (answer.status !== 201) throw new Error(`${act} by ${who} was answered ${answer.status}: ${answer.text}`);
  one.version = answer.body.version;
  one.textHash = answer.body.result.textHash ?? one.textHash;
  return one;
}

export async function caseUntil(server: TestServer, stage: Stage, text: Text = {}): Promise<ApiCase> {
  const { body } = await server.act('/api/directives', 'olle', { area: freshArea(), title: 'Telefoni' });
  const { directive, self, caseNumber } = body.result;
  const one: ApiCase = { directive, self, caseNumber, version: body.version, textHash: '' };
  if (stage === 'started') return one;
  await done(server, one, 'drafts', 'olle', { content: content(text) });
  if (stage === 'draft') return one;
  await submit(server, one);
  if (stage === 'in-review') return one;
  await review(server, one);
  if (stage === 'ready') return one;
  await approve(server, one);
  return stage === 'decided' ? one : published(server, one);
}

/** An edition that has been begun gets its text, and is reviewed and approved. */
export async function decideCase(server: TestServer, one: ApiCase, text: Text): Promise<ApiCase> {
  await done(server, one, 'drafts', 'olle', { content: content(text) });
  await submit(server, one);
  await review(server, one);
  return approve(server, one);
}

function submit(server: TestServer, one: ApiCase): Promise<ApiCase> {
  return done(server, one, 'submissions', 'olle', { reviewers: [idOf('rut'), idOf('roy')] });
}

async function review(server: TestServer, one: ApiCase): Promise<void> {
  for (const who of ['rut', 'roy']) {
    await done(server, one, 'verdicts', who, { textHash: one.textHash, verdict: 'supports', reasons: `${who} tillstyrker`, comments: [] });
  }
}

function approve(server: TestServer, one: ApiCase): Promise<ApiCase> {
  return done(server, one, 'decisions', 'disa', { textHash: one.textHash, outcome: 'approve', record: decisionRecord() });
}

/** Sent to its addressees, as the conductor does it. */
export async function published(server: TestServer, one: ApiCase, edition = 1): Promise<ApiCase> {
  const units = Object.values(UNITS);
  const { kind } = await new Door(server.record.pool).execute(
    { type: 'send-to-committees', directive: one.directive, edition, units },
    { actor: 'system', key: randomUUID(), origin: 'test' },
  );
  if (kind !== 'accepted') throw new Error(`the dispatch was ${kind}`);
  one.version += 1;
  return one;
}
