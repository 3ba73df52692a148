import type { Context, World } from '@anvisa/domain/act';
import { type Role, rolesOn } from '@anvisa/domain/actor';
import type { AggregateState, Kind } from '@anvisa/domain/aggregates';
import { STANDING_POLICY } from '@anvisa/domain/conduct/policy';
import type { StandingPolicy } from '@anvisa/domain/conduct/standing-policy';
import { CLOSED } from '@anvisa/domain/directive/states';
import { NOT_YET } from '@anvisa/domain/receipt/binding';
import { SENT_IN } from '@anvisa/domain/receipt/rules/sent-in';
import type { Instant } from '@anvisa/domain/time';
import { awaitedAs } from '@anvisa/domain/work/awaited';
import { hashOf } from '../audit/canonical.js';
import type { Queryable } from '../database/queryable.js';
import { areaOn } from './area-on.js';
import { NOW } from './instance.js';
import { isOpenOn } from './open-units.js';
import type { Reader } from './reader.js';

/** What may wait for somebody: the cases that name them as awaited, the most urgent of each kind. The domain says what is really theirs. */
export interface Desk {
  readonly context: Context;
  readonly world: World;
  readonly editions: readonly { readonly directive: string; readonly number: number }[];
  readonly evaluations: readonly string[];
  readonly exemptions: readonly string[];
  readonly receipts: readonly string[];
  /** Receipts of companies whose own boards have yet to adopt the edition. */
  readonly adoptions: readonly string[];
  readonly reports: readonly string[];
  readonly strategies: readonly string[];
  readonly units: readonly string[];
  /** The editions whose officer the person is and that others are working on. */
  readonly own: readonly { readonly directive: string; readonly number: number }[];
  /** The exemptions that the person's committees have asked for and that are not decided. */
  readonly asked: readonly string[];
  /** When the person last said that they had seen it. */
  readonly seenAt: Instant | undefined;
}

const DECIDE_EXEMPTIONS: readonly Role[] = ['head-of-it', 'city-director', 'deputy', 'board-secretary'];
const KEEP_MINUTES: readonly Role[] = ['board-secretary', 'registrar'];

interface Found {
  readonly kind: 'edition' | 'evaluation' | 'exemption' | 'receipt' | 'adoption' | 'report' | 'strategy' | 'unit' | 'own' | 'asked';
  readonly id: string;
  readonly number: number;
}

/** Finds by indexed columns what may wait for somebody, at most so many of a kind, and reads what the rules ask for. */
export async function deskOf(db: Queryable, { now, today, actor }: Reader, limit: number): Promise<Desk> {
  const { person } = actor;
  const roles = rolesOn(actor, today);
  const holds = (...asked: readonly Role[]) => roles.some(({ role }) => asked.includes(role));
  const units = roles.flatMap(({ role, unit }) => (role === 'committee-contact' && unit !== undefined ? [unit] : []));
  const { rows: found } = await db.query<Found>({
    name: 'desk',
    text: CANDIDATES,
    values: [
      awaitedAs(person, roles),
      limit,
      holds(...DECIDE_EXEMPTIONS),
      units,
      holds(...KEEP_MINUTES),
      person,
      holds('board-secretary'),
      today,
      holds('head-of-it'),
    ],
  });
  const of = (kind: Found['kind']) => found.filter((one) => one.kind === kind);
  const world = await worldFor(db, found, { deciders: holds('board-secretary'), maps: holds('head-of-it') });
  const policy: StandingPolicy = world.find('policy', 'standing')?.policy ?? STANDING_POLICY;
  return {
    context: { now, today, actor, policy, hash: hashOf, caseNumber: () => '' },
    world,
    editions: of('edition').map(({ id, number }) => ({ directive: id, number })),
    own: of('own').map(({ id, number }) => ({ directive: id, number })),
    asked: of('asked').map(({ id }) => id),
    evaluations: of('evaluation').map(({ id }) => id),
    exemptions: of('exemption').map(({ id }) => id),
    receipts: of('receipt').map(({ id }) => id),
    adoptions: of('adoption').map(({ id }) => id),
    reports: of('report').map(({ id }) => id),
    strategies: of('strategy').map(({ id }) => id),
    units: of('unit').map(({ id }) => id),
    seenAt: await lastHere(db, person),
  };
}

async function lastHere(db: Queryable, person: string): Promise<Instant | undefined> {
  const { rows } = await db.query<{ at: Date }>({
    name: 'last-here',
    text: 'SELECT at FROM work_seen WHERE person = $1::uuid',
    values: [person],
  });
  return rows[0]?.at.toISOString();
}

const STILL_TO_ADOPT = SENT_IN.map((state) => `'${state}'`).join(', ');

/** The areas whose directives some map meant to be repealed. */
const MEANT_TO_END = `SELECT jsonb_path_query(state, '$.versions[*].adopted.fates[*] ? (@.fate == "repeal").area') #>> '{}' FROM stream WHERE kind = 'area-map'`;

/**
 * For whom an edition waits stands in its row, but for two: whether nobody may decide, so that it goes to the board, depends on who is in office that day;
 * and that a repeal is to be prepared comes of the map of areas.
 */
const CANDIDATES = `
  (SELECT 'edition' AS kind, directive::text AS id, number FROM edition
    WHERE awaits <> '{}' AND awaits && $1::text[] ORDER BY deadline, directive, number LIMIT $2)
  UNION (SELECT 'edition', directive::text, number FROM edition WHERE $7 AND state = 'ready' ORDER BY deadline, directive, number LIMIT $2)
  UNION (SELECT 'edition', e.directive::text, e.number FROM edition e WHERE $9 AND e.state = 'in-force' AND e.in_force_until IS NULL
    AND ${areaOn('e.directive', '$8::date')} IN (${MEANT_TO_END}) ORDER BY e.in_force_from, 2, 3 LIMIT $2)
  UNION ALL (SELECT 'evaluation', id, 0 FROM evaluation WHERE awaits <> '{}' AND awaits && $1::text[] ORDER BY answer_by, id LIMIT $2)
  UNION ALL (SELECT 'exemption', id::text, 0 FROM exemption WHERE $3 AND state IN ('requested', 'referred') ORDER BY requested_at, id LIMIT $2)
  UNION (SELECT 'exemption', id::text, 0 FROM exemption WHERE awaits <> '{}' AND awaits && $1::text[] ORDER BY requested_at, id LIMIT $2)
  UNION ALL (SELECT 'receipt', concat_ws('/', directive, edition, unit), 0 FROM receipt
    WHERE unit = ANY($4::uuid[]) AND acknowledged_at IS NULL AND ${isOpenOn('unit', '$8::date')} ORDER BY answer_by, directive, edition LIMIT $2)
  UNION ALL (SELECT 'adoption', concat_ws('/', r.directive, r.edition, r.unit), 0 FROM receipt r JOIN edition e ON e.directive = r.directive AND e.number = r.edition
    WHERE r.unit = ANY($4::uuid[]) AND r.not_before = '${NOT_YET}'::date AND e.state IN (${STILL_TO_ADOPT}) AND ${isOpenOn('r.unit', '$8::date')}
    ORDER BY r.sent_at, r.directive, r.edition LIMIT $2)
  UNION ALL (SELECT 'report', substr(id, 8), 0 FROM stream WHERE $5 AND kind = 'report' AND state->>'state' <> 'taken-down' ORDER BY id LIMIT $2)
  UNION ALL (SELECT 'strategy', substr(id, 10), 0 FROM stream WHERE $5 AND kind = 'strategy' AND state->>'state' IN ('proposed', 'tabled') LIMIT $2)
  UNION ALL (SELECT 'unit', substr(u.id, 6), 0 FROM stream u WHERE $9 AND u.kind = 'unit'
      AND EXISTS (SELECT FROM edition e WHERE e.state = 'in-force' AND e.started_at < (u.state->>'registeredAt')::timestamptz
        AND NOT coalesce(u.state->'needNotFollow' ? e.directive::text, false)
        AND NOT EXISTS (SELECT FROM receipt r WHERE r.directive = e.directive AND r.edition = e.number AND r.unit = substr(u.id, 6)::uuid))
      AND ${isOpenOn('substr(u.id, 6)', '$8::date')} ORDER BY u.state->>'registeredAt' DESC LIMIT $2)
  UNION ALL (SELECT 'own', directive::text, number FROM edition
    WHERE officer = $6::text AND state IN ('in-review', 'ready', 'postponed', 'referred', 'published') ORDER BY since DESC LIMIT $2)
  UNION ALL (SELECT 'asked', id::text, 0 FROM exemption
    WHERE unit = ANY($4::uuid[]) AND state IN ('requested', 'referred') ORDER BY requested_at, id LIMIT $2)`;

const STREAMS: Partial<Record<Found['kind'], Kind>> = { edition: 'directive', own: 'directive', asked: 'exemption', adoption: 'receipt' };
const HOLDS_DECIDER = DECIDE_EXEMPTIONS.filter((role) => role !== 'board-secretary')
  .map((role) => `$[*].role == "${role}"`)
  .join(' || ');

/**
 * All that the rules of the found cases ask for: the cases themselves, the directives that they belong to, for a unit those in force, the mandates and
 * strategies, who decides, and the maps of areas.
 */
async function worldFor(
  db: Queryable,
  found: readonly Found[],
  { deciders, maps }: { readonly deciders: boolean; readonly maps: boolean },
): Promise<World> {
  const ids = [...new Set(found.map(({ kind, id }) => `${STREAMS[kind] ?? kind}/${id}`))];
  const { rows } = await db.query<{ id: string; kind: Kind; state: unknown }>({
    name: 'desk-world',
    text: `WITH cases AS (SELECT id, kind, state FROM stream WHERE id = ANY($1))
      SELECT * FROM cases
      UNION ALL SELECT id, kind, state FROM stream WHERE id <> ALL($1) AND id IN (
        SELECT 'directive/' || (state->>'directive') FROM cases WHERE kind IN ('exemption', 'evaluation')
        UNION SELECT 'directive/' || directive FROM edition WHERE state = 'in-force' AND EXISTS (SELECT FROM cases WHERE kind = 'unit'))
      UNION ALL SELECT id, kind, state FROM stream WHERE (kind IN ('mandate', 'strategy') OR id = 'policy/standing') AND id <> ALL($1)
      UNION ALL SELECT id, kind, state FROM stream WHERE $2 AND kind = 'person' AND state->'roles' @@ '${HOLDS_DECIDER}'
      UNION ALL SELECT id, kind, state FROM stream WHERE $3 AND kind = 'area-map'`,
    values: [ids, deciders, maps],
  });
  const states = new Map(rows.map(({ id, state }) => [id, state]));
  return {
    find: <K extends Kind>(kind: K, id: string) => states.get(`${kind}/${id}`) as AggregateState<K> | undefined,
    all: <K extends Kind>(kind: K) => rows.filter((row) => row.kind === kind).map(({ state }) => state as AggregateState<K>),
  };
}

/** Remembers that a person has seen what waits for them, at the record's instant. */
export async function markWorkSeen(db: Queryable, person: string): Promise<Instant> {
  const { rows } = await db.query<{ at: Date }>({
    name: 'mark-work-seen',
    text: `INSERT INTO work_seen (person, at) VALUES ($1::uuid, ${NOW})
      ON CONFLICT (person) DO UPDATE SET at = excluded.at RETURNING at`,
    values: [person],
  });
  return rows[0]?.at.toISOString() ?? '';
}

/** What others did in somebody's cases: how often, and when last. */
export interface Change {
  readonly type: string;
  readonly caseNumber: string;
  readonly directive: string;
  readonly number: number;
  readonly title: string;
  readonly times: number;
  readonly at: Date;
}

const CASES_LOOKED_AT = 200;

/** What others have done since an instant in the cases of an officer, and in those that were sent to their committees; the latest first. */
export async function changesSince(
  db: Queryable,
  { person, units, since, limit }: { person: string; units: readonly string[]; since: Instant; limit: number },
): Promise<readonly Change[]> {
  const { rows } = await db.query<Change>({
    name: 'changes-since',
    text: `WITH mine AS (
        (SELECT directive, number, case_number, title FROM edition WHERE officer = $1 AND state <> ALL($5)
          ORDER BY since DESC LIMIT ${CASES_LOOKED_AT})
        UNION (SELECT e.directive, e.number, e.case_number, e.title FROM (
            SELECT DISTINCT directive, edition FROM receipt WHERE unit = ANY($2::uuid[]) AND sent_at > $3::timestamptz LIMIT ${CASES_LOOKED_AT}) r
          JOIN edition e ON e.directive = r.directive AND e.number = r.edition))
      SELECT c.type, m.case_number AS "caseNumber", m.directive, m.number, m.title, count(*)::int AS times, max(c.at) AS at
      FROM mine m JOIN entry c ON c.case_number = m.case_number AND c.at > $3::timestamptz AND c.actor <> $1
      WHERE c.stream NOT LIKE 'conduct/%'
      GROUP BY c.type, m.case_number, m.directive, m.number, m.title ORDER BY max(c.at) DESC, c.type LIMIT $4`,
    values: [person, units, since, limit, CLOSED],
  });
  return rows;
}
