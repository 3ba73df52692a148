import { randomUUID } from 'node:crypto';
import { AREA_MAP } from '@anvisa/cli/stockholm/area-map';
import type { PermittedAct } from '@anvisa/domain/permission/permissions';
import { READINGS, type Reading, type ReadingRule } from '@anvisa/domain/permission/readings';
import type { AppConfig } from '@anvisa/server/config';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { freshArea } from '../support/areas.js';
import { outside } from '../support/outside.js';
import { makeAppOn, ready } from './app.js';
import { startTestIssuer, type TestIssuer } from './issuer.js';
import { AREA_MAP_DRAFT, BODIES, type Given } from './matrix/bodies.js';
import { type Caller, callersOf, gather } from './matrix/callers.js';
import { type Case, Cases } from './matrix/cases.js';
import { type Expected, expectedOfAct } from './matrix/expected.js';
import { expectedOfReading } from './matrix/readings.js';
import { addressOf, ROUTES, type Route } from './matrix/routes.js';
import { type UndoneRecord, undoneRecord } from './matrix/undone.js';
import { type Stockholm, startStockholm } from './stockholm.js';

const TODAY = '2026-11-30';
const THE_DAY_AFTER = '2026-12-01';

let server: Stockholm;
let issuer: TestIssuer;
let record: UndoneRecord;
let app: NestFastifyApplication;
let callers: readonly Caller[];
let cases: readonly Case[];
let given: Given;

beforeAll(async () => {
  [server, issuer] = await Promise.all([startStockholm(), startTestIssuer()]);
  await gather(server.city, '2026-11-25');
  const all = new Cases(server, TODAY);
  const editions = await all.editions();
  const inForce = editions.find(({ state }) => state === 'in-force');
  const { items } = (await server.get('/api/delegation-reports/unreported', 'bodil').expect(200)).body;
  const decisions = items.map(asReported);
  const strategies = await all.strategies();
  const successor = strategies.find(({ state }) => state === 'approved')?.params.strategy ?? '';
  const exemptions = await all.exemptions(inForce?.params.directive ?? '');
  cases = [
    ...editions,
    ...(await all.underReview()),
    ...(await all.receipts(inForce as Case)),
    ...(await all.evaluations()),
    ...exemptions,
    ...(await all.reports(decisions)),
    ...strategies,
    ...all.others(),
  ];
  await server.act(`/api/area-maps/${AREA_MAP}/drafts`, 'anna', AREA_MAP_DRAFT).expect(201);
  await server.passTo(THE_DAY_AFTER);
  await all.expired(exemptions);
  given = { today: THE_DAY_AFTER, decision: decisions[5], successor, freeArea: freshArea() };
  callers = await callersOf(issuer);
  record = await undoneRecord(server.record.productUrl);
  const { CONFIG } = await outside('@anvisa/server/record');
  app = await ready(await makeAppOn(record.pool, { ...server.app.get<AppConfig>(CONFIG), issuer: issuer.address }));
}, 180_000);
afterAll(async () => {
  await app.close();
  await record.end();
  await server.end();
  await issuer.stop();
});

/** A cell that was answered otherwise than it must be: who, what, on which case, and what came. */
interface Wrong {
  readonly cell: string;
  readonly got: string;
  readonly expected: string;
}

/** A decision that is not reported yet, as a report names it. */
function asReported(unreported: Record<string, unknown>): object {
  const { caseNumber: _, kind: __, about: ___, ...decision } = unreported;
  return decision;
}

interface Answer {
  readonly status: number;
  readonly code: string | undefined;
}

const KINDS: readonly (readonly [name: string, kind: Case['kind']])[] = [
  ['entry', 'entry'],
  ['exemption', 'exemption'],
  ['round', 'evaluation'],
  ['report', 'report'],
  ['strategy', 'strategy'],
  ['mandate', 'mandate'],
  ['map', 'area-map'],
  ['person', 'person'],
];

/** The cases on which a route is tried: those of the kind that its address names. */
function casesOf({ names, act }: Route): readonly Case[] {
  const kind = KINDS.find(([name]) => names.includes(name))?.[1];
  if (kind) return ofKind(kind);
  if (names.includes('directive')) {
    if (names.includes('unit')) return ofKind('receipt');
    return ofKind('edition').filter(({ onlyFor }) => onlyFor === undefined || onlyFor === act);
  }
  return ofKind(names.includes('unit') ? 'unit' : 'none');
}

const ofKind = (kind: Case['kind']) => cases.filter((one) => one.kind === kind);

async function asked(route: Route, caller: Caller, of: Case): Promise<Answer> {
  const { statusCode, body } = await app.inject({
    method: route.method,
    url: addressOf(route, of.params),
    headers: {
      ...(caller.authorization && { authorization: caller.authorization }),
      ...(route.act && { 'idempotency-key': randomUUID(), ...(of.version && { 'if-match': `"${of.version}"` }) }),
    },
    ...(route.act && { payload: bodyOf(route.act)(of, given, caller) }),
  });
  // A refusal changes nothing, and the two round trips are most of a cell.
  if (route.method !== 'get' && (statusCode < 400 || statusCode >= 500)) await record.undo();
  return { status: statusCode, code: statusCode < 400 ? undefined : (JSON.parse(body) as { code: string }).code };
}

function bodyOf(act: PermittedAct) {
  const body = BODIES[act];
  if (!body) throw new Error(`the matrix has no body for ${act}: write one in test/api/matrix/bodies.ts`);
  return body;
}

/** Everything that somebody was let do or read. */
const seen: { readonly route: Route; readonly caller: Caller; readonly of: Case }[] = [];

function isRight({ status, code }: Answer, expected: Expected): boolean {
  return expected.status.includes(status) && (expected.code === undefined || (code !== undefined && expected.code.includes(code)));
}

async function wrongIn(
  route: Route,
  expectedOf: (caller: Caller, of: Case) => Expected,
): Promise<{ cells: number; wrong: readonly Wrong[] }> {
  const wrong: Wrong[] = [];
  const tried = casesOf(route);
  for (const of of tried) {
    for (const caller of callers) {
      const expected = expectedOf(caller, of);
      const got = await asked(route, caller, of);
      if (got.status < 300) seen.push({ route, caller, of });
      if (isRight(got, expected)) continue;
      wrong.push({
        cell: `${caller.role ?? '–'} (${caller.name}): ${route.method} ${route.path} [${of.state}${of.about ? ` of ${of.about}` : ''}]`,
        got: `${got.status} ${got.code ?? ''}`,
        expected: `${expected.status.join('/')} ${expected.code?.join('/') ?? ''}`,
      });
    }
  }
  expect(tried).not.toEqual([]);
  return { cells: tried.length * callers.length, wrong };
}

/** Of no row: the clock of a test stands still in production (clock.spec.ts), and everybody may sign out (sign-in-sessions.spec.ts). */
const OF_NO_ROW = ['put /api/clock', 'post /auth/sign-out'];
/** Never ends once it is let in: tried in events.spec.ts. */
const STREAM = '/api/events';

const acts = ROUTES.filter(({ act }) => act !== undefined);
const readings = ROUTES.filter(({ reading, path }) => reading !== undefined && path !== STREAM);

it('each route belongs to a row of the table, and is public where its row is', () => {
  const lost = ROUTES.filter(({ act, reading }) => act === undefined && reading === undefined);
  expect(lost.map(({ method, path }) => `${method} ${path}`)).toEqual(OF_NO_ROW);
  for (const { path, reading, isPublic } of readings) {
    const { open }: ReadingRule = READINGS[reading as Reading];
    expect([path, isPublic]).toEqual([path, open === 'all' || open === 'published']);
  }
  expect(acts.filter(({ isPublic }) => isPublic)).toEqual([]);
});

let looked = 0;
afterAll(() => console.log(`Matrix: ${looked} cells, ${acts.length} acts and ${readings.length} readings, ${callers.length} callers`));

describe('who may do what', () => {
  it.each(acts.map((route) => [route.act, route] as const))('%s', async (act, route) => {
    const { cells, wrong } = await wrongIn(route, (caller, of) => expectedOfAct(act as PermittedAct, caller, of));
    looked += cells;
    expect(wrong).toEqual([]);
  });
});

describe('who may read what', () => {
  it.each(readings.map((route) => [`${route.method} ${route.path}`, route] as const))('%s', async (_, route) => {
    const { cells, wrong } = await wrongIn(route, (caller, of) => expectedOfReading(route, route.reading as Reading, caller, of));
    looked += cells;
    expect(wrong).toEqual([]);
  });
});

/** Said again by hand, whatever the table says: what must never be, looked up in what was answered. */
describe('whatever the table says', () => {
  const done = () => seen.filter(({ route }) => route.act !== undefined);
  const whoDid = (...wanted: readonly PermittedAct[]) =>
    new Set(done().flatMap(({ route, caller }) => (route.act && wanted.includes(route.act) ? [caller.role ?? caller.how] : [])));

  it('nobody acts without a role, and an auditor changes nothing', () => {
    expect(done().filter(({ caller }) => caller.role === undefined || caller.role === 'auditor')).toEqual([]);
  });

  it('only the director and the deputy decide, and only the board’s secretary tells what the board decided', () => {
    expect(whoDid('decide-edition')).toEqual(new Set(['city-director', 'deputy']));
    expect(whoDid('decide-repeal', 'correct-edition', 'extend-edition')).toEqual(new Set(['city-director', 'deputy', 'board-secretary']));
    expect(whoDid('grant-exemption', 'refuse-exemption', 'revoke-exemption')).toEqual(
      new Set(['city-director', 'deputy', 'board-secretary']),
    );
    expect(whoDid('record-board-decision', 'record-chair-decision', 'issue-mandate', 'compile-report')).toEqual(
      new Set(['board-secretary']),
    );
  });

  it('an administrator has people, units and settings, prepares the map, and has no cases', () => {
    const acted = done().flatMap(({ route, caller }) => (caller.role === 'administrator' ? [route.act] : []));
    const own = ['register-person', 'give-role', 'name-deputy', 'close-person', 'register-unit', 'close-unit', 'adopt-policy'];
    const prepared = ['draft-area-map'];
    expect(acted.filter((act) => act && ![...own, ...prepared, 'end-role', 'set-notice-preference'].includes(act))).toEqual([]);
  });

  it('a draft is read by those who carry it, decide on it, keep it, audit it or were asked', () => {
    const drafts = seen.filter(
      ({ route, of }) =>
        route.path.endsWith('/editions/{edition}') && ['draft', 'in-review', 'ready'].includes(of.state) && !of.isDiscussed,
    );
    const carriers = ['it-officer', 'head-of-it', 'city-director', 'deputy', 'registrar', 'board-secretary', 'auditor'];
    expect(new Set(drafts.map(({ caller }) => caller.role))).toEqual(new Set([...carriers, 'reviewer']));
    const reviewers = drafts.flatMap(({ caller }) => (caller.role === 'reviewer' ? [caller.name] : []));
    expect(new Set(reviewers)).toEqual(new Set(['rita']));
  });

  it('the security log is the administrator’s and the auditor’s', () => {
    const readers = seen.flatMap(({ route, caller }) => (route.path === '/api/security-log' ? [caller.role] : []));
    expect(new Set(readers)).toEqual(new Set(['administrator', 'auditor']));
  });
});
