import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { canonical, macOf, sha256 } from '@anvisa/record/audit/canonical';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type ApiCase, caseUntil, done } from './case.js';
import { startTestServer, type TestServer } from './server.js';

const [, SCRIPT = ''] = /```js\n(.*?)```/s.exec(readFileSync(join(import.meta.dirname, '../../docs/operations.md'), 'utf8')) ?? [];

interface Item {
  readonly type: string;
  readonly disclosed: Record<string, unknown>;
  prev: string | null;
}

let server: TestServer;
let one: ApiCase;
beforeAll(async () => {
  server = await startTestServer();
  one = await caseUntil(server, 'decided');
});
afterAll(() => server.end());

const trailOf = async ({ caseNumber }: ApiCase, who?: string): Promise<Item[]> =>
  (await server.get(`/api/cases/${encodeURIComponent(caseNumber)}/trail?limit=200`, who).expect(200)).body.items;

/** What the script of the page on operations says of each entry. */
function told(items: readonly Item[]): readonly string[] {
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', SCRIPT], { input: JSON.stringify({ items }) });
  expect(stderr.toString()).toBe('');
  return stdout.toString().trimEnd().split('\n');
}

it('whoever may read a case in clear recomputes it with a few lines of their own: hashes, chain and commitments', async () => {
  const items = await trailOf(one, 'axel');
  expect(told(items)).toEqual(items.map(({ type }, index) => `${index + 1} ${type} holds`));
  expect(items[0]).toMatchObject({ type: 'DirectiveStarted', prev: null, salts: { actor: expect.any(String) } });
});

it.each([
  ['a reason that is another', (item: Item) => Object.assign(item.disclosed, { reasons: 'Andra skäl.' }), 'reasons'],
  ['another entry before it', (item: Item) => Object.assign(item, { prev: '0'.repeat(64) }), 'hash,prev'],
])('they find %s', async (_, change, wrong) => {
  const items = await trailOf(one, 'axel');
  const decision = items.findIndex(({ type }) => type === 'EditionApproved');
  change(items[decision] as Item);
  expect(told(items)[decision]).toBe(`${decision + 1} EditionApproved WRONG: ${wrong}`);
  expect(told(items).filter((line) => line.includes('WRONG'))).toHaveLength(1);
});

it('the public follows the chain over what is withheld, and recomputes the rest', async () => {
  const lines = told(await trailOf(one));
  expect(lines.filter((line) => line.endsWith('withheld')).map((line) => line.split(' ')[1])).toEqual(
    expect.arrayContaining(['ReviewOpened', 'VerdictGiven', 'ReviewClosed']),
  );
  expect(lines.filter((line) => !line.endsWith('withheld')).every((line) => line.endsWith('holds'))).toBe(true);
  expect(lines.at(-1)).toContain('EditionApproved holds');
});

it('the trail of a later case begins with it, and not with the directive', async () => {
  const answer = await server.act(`${one.self}/revisions`, 'olle', {}, { 'if-match': `"${one.version}"` }).expect(201);
  one.version = answer.body.version;
  const later = { ...one, caseNumber: answer.body.result.caseNumber, self: answer.body.result.self };
  expect((await trailOf(later, 'axel')).map(({ type }) => type)).toEqual(['EditionStarted']);
  await done(server, later, 'withdrawals', 'olle', { reasons: 'Behövs inte.' });
  expect(told(await trailOf(later, 'axel'))).toHaveLength(2);
});

it('the auditor has the exact bytes and the salts of every entry, whatever it is about', async () => {
  const { items } = (await server.get('/api/trail?limit=50', 'axel').expect(200)).body;
  for (const { leaf, hash, salts, says, who } of items) {
    expect(sha256(leaf).toString('hex')).toBe(hash);
    const said = { ...says, actor: who };
    const macs = Object.entries<string>(salts).map(([field, salt]) => [field, macOf(canonical(said[field]), Buffer.from(salt, 'hex'))]);
    expect(Object.fromEntries(macs)).toEqual(JSON.parse(leaf).commitments);
  }
});
