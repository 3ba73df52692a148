import { randomUUID } from 'node:crypto';
import type { Act, Decided, StreamId, World } from '@anvisa/domain/act';
import { type Actor, SYSTEM } from '@anvisa/domain/actor';
import { ACTS, type Command } from '@anvisa/domain/acts';
import type { AggregateState, Kind } from '@anvisa/domain/aggregates';
import { conductorsWokenBy } from '@anvisa/domain/conduct/conductors';
import { isRefusal } from '@anvisa/domain/refusal';
import { type Instant, swedishDateOf } from '@anvisa/domain/time';
import type pg from 'pg';
import { canonical, hashOf, sha256 } from '../audit/canonical.js';
import { LeafTooLong } from '../audit/entry.js';
import { saysConflict } from '../database/away.js';
import { type Access, alone } from './access.js';
import type { Accepted } from './answer.js';
import { type Appended, append } from './append.js';
import { cleaned } from './clean-text.js';
import { dispose } from './dispose.js';
import { drawNumber } from './number.js';
import type { DoorAnswer } from './outcome.js';
import { policyOf, type Reading, readOn, worldOf } from './read.js';

/** Who asks for an act, under which key, having seen which version. */
export interface Asked {
  /** The person's id, or `system` for the conductor. */
  readonly actor: string;
  /** The caller's Idempotency-Key: the same request under the same key is answered once. */
  readonly key: string;
  /** The version of the act's subject that the caller saw (If-Match). */
  readonly version?: number;
  /** Where it came from: the request's id and address, or the conductor's act. */
  readonly origin: string;
  /** What the answer shows of the new state. */
  readonly show?: (after: World) => unknown;
}

const TRIES = 8;
const nothing = () => undefined;

/** The only way to change anything that the audit trail covers. */
export class Door {
  private readonly ways: Ways;

  /** @param usual how most acts read and write; the others have a transaction of their own. */
  constructor(pool: pg.Pool, usual: Access = alone(pool)) {
    this.ways = { pool, usual };
  }

  /** One act: read what it rests on, let the domain decide, write it whole or not at all. */
  async execute(command: Command, asked: Asked): Promise<DoorAnswer> {
    const text = cleaned(command);
    if ('unclean' in text) return { kind: 'unclean', unclean: text.unclean };
    const act = ACTS[command.type] as unknown as Act<Command>;
    const attempt = act.opensCase ? numbered : act.locks?.(text.clean) ? lockedFirst : inOneStatement;
    for (let tries = 0; tries < TRIES; tries++) {
      const answer = await attempt(this.ways, act, text.clean, asked).catch(asConflict);
      if (answer !== 'conflict') return answer;
    }
    return { kind: 'contended' };
  }
}

function asConflict(error: unknown): Told {
  if (saysConflict(error)) return 'conflict';
  if (error instanceof LeafTooLong) return { kind: 'too-large', why: error.message };
  throw error;
}

interface Ways {
  readonly pool: pg.Pool;
  readonly usual: Access;
}

type Attempt = (ways: Ways, act: Act<Command>, command: Command, asked: Asked) => Promise<Told>;

/** The usual form: one read, the rules, one write. */
const inOneStatement: Attempt = (ways, act, command, asked) => tryOnce(ways.usual, act, command, asked, nothing);

/**
 * An act that opens a case draws its registration number first, and holds it until the end. One that turns out to open none (an evaluation that
 * keeps the directive) gives the number back: numbers follow without gaps.
 */
const numbered: Attempt = async (ways, act, command, asked) => {
  let used = false;
  const answer = await inTransaction(ways.pool, async (client) => {
    await lock(client, act.locks?.(command));
    const number = await drawNumber(client);
    const told = await tryOnce(alone(client), act, command, asked, () => {
      used = true;
      return number;
    });
    return { told, keeps: wasAccepted(told) && used };
  });
  return used || !wasAccepted(answer) ? answer : inOneStatement(ways, act, command, asked);
};

/** An act that looks for what rests on a stream, or for all of a kind, locks it before it looks. */
const lockedFirst: Attempt = ({ pool }, act, command, asked) =>
  inTransaction(pool, async (client) => {
    await lock(client, act.locks?.(command));
    const told = await tryOnce(alone(client), act, command, asked, nothing);
    return { told, keeps: wasAccepted(told) };
  });

/** Until the end of the transaction. */
async function lock(client: pg.PoolClient, what: StreamId | Kind | undefined): Promise<void> {
  if (what === undefined) return;
  if (what.includes('/')) await client.query({ name: 'lock-stream', text: 'SELECT FROM stream WHERE id = $1 FOR UPDATE', values: [what] });
  else await client.query({ name: 'lock-kind', text: 'SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', values: [what] });
}

type Told = 'conflict' | DoorAnswer;
const wasAccepted = (told: Told) => told !== 'conflict' && told.kind === 'accepted';

async function inTransaction(pool: pg.Pool, attempt: (client: pg.PoolClient) => Promise<{ told: Told; keeps: boolean }>): Promise<Told> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    const { told, keeps } = await attempt(client);
    await client.query(keeps ? 'COMMIT' : 'ROLLBACK');
    client.release();
    return told;
  } catch (error) {
    await client.query('ROLLBACK').then(
      () => client.release(),
      (broken: Error) => client.release(broken),
    );
    throw error;
  }
}

/** @param given the instant of the act, while an empty record is given a past (founding/); else the record's clock gives it. */
export async function tryOnce(
  access: Access,
  act: Act<Command>,
  command: Command,
  asked: Asked,
  caseNumber: () => string | undefined,
  given?: Instant,
): Promise<Told> {
  const rests = act.rests(command);
  const read = await access.read({ actor: asked.actor, key: asked.key, person: `person/${asked.actor}`, rests });
  const first = given === undefined ? read : { ...read, now: given };
  const request = sha256(canonical(command));
  if (first.earlier)
    return first.earlier.request.equals(request)
      ? { kind: 'repeated', accepted: first.earlier.answer as Accepted }
      : { kind: 'key-reused' };

  const subject = rests.streams[0];
  const outdated = subject && checkVersion(act, subject, first, asked);
  if (outdated) return outdated;

  const { follows } = act;
  const reading = follows ? await readOn(access.db, first, (world) => follows(world, command, asked.actor)) : first;
  const world = worldOf(reading);
  const actor = actorOf(asked.actor, world);
  const outcome = act.decide(world, command, {
    now: reading.now,
    today: swedishDateOf(reading.now),
    actor,
    policy: policyOf(reading),
    hash: hashOf,
    ...(reading.writers && { writers: reading.writers }),
    ...(reading.text && { text: reading.text }),
    ...(reading.entry && { entry: reading.entry }),
    ...(reading.copies && { copies: reading.copies }),
    caseNumber: () => {
      const number = caseNumber();
      if (number === undefined) throw new Error(`${String(command.type)} opens a case and does not say so`);
      return number;
    },
  });
  if (isRefusal(outcome)) return { kind: 'refused', refusal: outcome };
  return writeDecided(access, { outcome, reading, actor, asked, given, request, subject: subject ?? outcome.changes[0]?.stream });
}

interface Deciding {
  readonly outcome: Decided;
  readonly reading: Reading;
  readonly actor: Actor;
  readonly asked: Asked;
  readonly given: Instant | undefined;
  readonly request: Buffer;
  readonly subject: StreamId | undefined;
}

async function writeDecided(access: Access, { outcome, reading, actor, asked, given, request, subject }: Deciding): Promise<Told> {
  const frame = { at: reading.now, clockGiven: given !== undefined, actor, as: outcome.as, origin: asked.origin };
  const appended = append(outcome.changes, reading, frame);
  const accepted = acceptedOf(appended, reading, asked, subject ?? '');
  if (outcome.changes.length === 0) return { kind: 'accepted', accepted };
  const written = await access.write({
    reading,
    appended,
    actor: asked.actor,
    key: asked.key,
    request,
    accepted,
    wake: conductorsWokenBy(outcome.changes, asked.actor === SYSTEM.person ? asked.origin : undefined),
  });
  if (written && outcome.disposes) await dispose(access.db, outcome.disposes, appended.entries);
  return written ? { kind: 'accepted', accepted } : 'conflict';
}

function checkVersion(act: Act<Command>, subject: StreamId, { streams }: Reading, { version, actor }: Asked): DoorAnswer | undefined {
  const current = streams.get(subject)?.version;
  if (current === undefined || actor === SYSTEM.person) return undefined;
  if (version === undefined) return act.needsVersion ? { kind: 'version-missing', subject } : undefined;
  return version === current ? undefined : { kind: 'outdated', subject, version: current };
}

/** The actor with the roles that the record gives them; a stranger has none. */
function actorOf(id: string, world: World): Actor {
  if (id === SYSTEM.person) return SYSTEM;
  const person = world.find('person', id);
  return person ? { person: id, name: person.name, roles: person.roles } : { person: id, name: '', roles: [] };
}

function acceptedOf({ entries, streams }: Appended, reading: Reading, asked: Asked, subject: string): Accepted {
  const after = worldAfter(reading, streams);
  return {
    subject,
    version: streams.find(({ id }) => id === subject)?.version ?? reading.streams.get(subject as StreamId)?.version ?? 0,
    at: reading.now,
    act: randomUUID(),
    entries: entries.map(({ envelope: { id, stream, n, type }, hash }) => ({ id, stream, n, type, hash: hash.toString('hex') })),
    shown: asked.show?.(after) ?? null,
  };
}

function worldAfter(reading: Reading, written: Appended['streams']): World {
  const before = worldOf(reading);
  const states = new Map(written.map(({ id, state }) => [id as string, state]));
  return {
    find: (kind, id) => (states.get(`${kind}/${id}`) as AggregateState<typeof kind> | undefined) ?? before.find(kind, id),
    all: (kind) => before.all(kind),
  };
}
