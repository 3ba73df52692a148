import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '../conduct/support/eventually.js';
import { type ApiCase, caseUntil } from './case.js';
import { idOf, UNITS } from './city.js';
import { startTestServer, type TestServer } from './server.js';
import { content } from './texts.js';

let server: TestServer;
let draft: ApiCase;
beforeAll(async () => {
  server = await startTestServer();
  draft = await caseUntil(server, 'draft');
});
afterAll(() => server.end());

const entries = async () => {
  const { rows } = await server.record.pool.query<{ n: number }>('SELECT count(*)::int AS n FROM entry');
  return rows[0]?.n;
};

/** What one would like to be taken for, in every place where a body could say it. */
const CLAIMS: readonly (readonly [string, unknown])[] = [
  ['actor', idOf('disa')],
  ['person', idOf('disa')],
  ['role', 'city-director'],
  ['roles', [{ role: 'administrator', from: '2008-01-01' }]],
  ['inStead', idOf('disa')],
  ['directive', idOf('another')],
  ['edition', 7],
  ['id', idOf('mine')],
  ['version', 99],
  ['state', 'decided'],
  ['now', '2008-01-01T00:00:00Z'],
  ['caseNumber', '031-1/2008'],
  ['constructor', { prototype: { admin: true } }],
];

describe('what a body claims beside its fields', () => {
  it.each(CLAIMS)('%s is refused, and nothing is written', async (field, value) => {
    const before = await entries();
    const answer = await server
      .act(`${draft.self}/drafts`, 'olle', { content: content(), [field]: value }, { 'if-match': `"${draft.version}"` })
      .expect((got) => [400, 422].includes(got.status));
    expect([400, 422]).toContain(answer.status);
    expect(await entries()).toBe(before);
  });

  it.each(CLAIMS)('%s within a part is refused as well', async (field, value) => {
    const body = { content: { ...content(), [field]: value } };
    const { status } = await server.act(`${draft.self}/drafts`, 'olle', body, { 'if-match': `"${draft.version}"` });
    expect([400, 422]).toContain(status);
  });

  it('names nobody else: the trail tells who was signed in, in the role that the record gives', async () => {
    const { body } = await server.act('/api/directives', 'olle', { area: 'telefoni', title: 'T' });
    expect([201, 409]).toContain(body.status ?? 201);
    const { rows } = await server.record.pool.query<{ value: string }>(
      `SELECT d.value FROM disclosure d JOIN entry e ON e.id = d.entry WHERE e.stream = $1 AND d.field = 'actor' LIMIT 1`,
      [`directive/${draft.directive}`],
    );
    for (const { value } of rows) expect(value).toContain('olle');
  });

  it('in a query is no act: acts are read from the body alone', async () => {
    const answer = await server.act(`${draft.self}/withdrawals?reasons=Bort&actor=${idOf('hilda')}`, 'rut', {});
    expect([403, 422]).toContain(answer.status);
  });

  it('in a header is not asked: no proxy’s word, no other method, no other address', async () => {
    const claims = {
      'x-forwarded-for': '10.0.0.1',
      'x-forwarded-user': 'disa',
      'x-remote-user': 'disa',
      'x-http-method-override': 'DELETE',
      'x-original-url': '/api/security-log',
      'x-rewrite-url': '/api/security-log',
    };
    const { body } = await server.get('/api/me', 'rut').set(claims).expect(200);
    expect(body.name).toBe('rut Andersson');
    await server.get('/api/directives', 'rut').set(claims).expect(200);
  });
});

describe('an address', () => {
  it('is the one that our proxy names, whatever the client wrote before it; and without a proxy of ours, the connection’s', async () => {
    const behind = await startTestServer({ trustProxy: true });
    const from = async (asked: TestServer) => {
      const claim = { 'x-forwarded-for': '203.0.113.9, 198.51.100.2' };
      await asked.act('/api/directives', 'rut', { area: 'telefoni', title: 'T' }, claim).expect(403);
      const logged = () =>
        asked.record.pool.query<{ address: string }>("SELECT address FROM security_log WHERE act = 'start-directive' ORDER BY id DESC");
      return (await eventually(logged, ({ rowCount }) => rowCount !== 0)).rows[0]?.address;
    };
    expect(await from(behind)).toBe('198.51.100.2');
    expect(await from(server)).toMatch(/^(::ffff:)?127\.0\.0\.1$/);
    await behind.end();
  });
});

describe('the ids of others’ cases', () => {
  it('give nothing to who may not read them, and are told apart from none by nobody', async () => {
    const none = draft.self.replace(draft.directive, idOf('none'));
    for (const who of [undefined, 'klara', 'ada', 'rut'] as const) {
      const [theirs, nobodys] = [await server.get(draft.self, who), await server.get(none, who)];
      expect([theirs.status, theirs.body.code]).toEqual([404, 'not-found']);
      expect([nobodys.status, nobodys.body.code]).toEqual([404, 'not-found']);
      expect(Object.keys(theirs.body).toSorted((a, b) => (a < b ? -1 : 1))).toEqual(
        Object.keys(nobodys.body).toSorted((a, b) => (a < b ? -1 : 1)),
      );
    }
  });

  it('cannot be mixed: an act on one case does not reach another by its parts', async () => {
    const other = await caseUntil(server, 'in-review', {});
    const answer = await server.act(`${draft.self}/verdicts`, 'rut', {
      textHash: other.textHash,
      verdict: 'supports',
      reasons: 'R',
      comments: [],
    });
    expect(answer.status).toBe(404);
    const consulted = await server.act(`${other.self}/consultation-answers`, 'klara', {
      unit: UNITS.social,
      answeredBy: { by: 'office' },
      answer: 'För en annan nämnd.',
    });
    expect(consulted.status).toBe(404);
  });

  it.each(['..%2f..%2fetc%2fpasswd', "'%20OR%20'1'='1", '%00', '%F0%9F%92%A3', '__proto__', 'constructor', '1e9', '-1', '0'.repeat(300)])(
    'that are none (%s) find nothing',
    async (id) => {
      for (const path of [
        `/api/directives/${id}`,
        `/api/people/${id}`,
        `/api/exemptions/${id}`,
        `${draft.self.replace(/\/\d+$/, '')}/${id}`,
      ]) {
        const { status } = await server.get(path, 'olle');
        expect([400, 404, 414, 422]).toContain(status);
      }
    },
  );
});
