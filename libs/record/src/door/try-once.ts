import { randomUUID } from 'node:crypto';
import type { Act, Decided, StreamId, World } from '@anvisa/domain/act';
import { type Actor, SYSTEM } from '@anvisa/domain/actor';
import type { Command } from '@anvisa/domain/acts';
import type { AggregateState } from '@anvisa/domain/aggregates';
import { conductorsWokenBy } from '@anvisa/domain/conduct/conductors';
import { isRefusal } from '@anvisa/domain/refusal';
import { type Instant, type SwedishDate, swedishDateOf } from '@anvisa/domain/time';
import { canonical, hashOf, sha256 } from '../audit/canonical.js';
import type { Access } from './access.js';
import type { Accepted } from './answer.js';
import { type Appended, append } from './append.js';
import { dispose } from './dispose.js';
import type { DoorAnswer, NotDone } from './outcome.js';
import { readOn } from './read-on.js';
import { policyOf, type Reading, worldOf } from './reading.js';

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
  /** Whether the actor may know of the act's subject, where it is read; asked of what is not done alone. */
  readonly sees?: (before: World, reader: { readonly actor: Actor; readonly today: SwedishDate }) => boolean;
  /** What the answer shows of the new state. */
  readonly show?: (after: World) => unknown;
}

/** `conflict`: something that the act rests on has changed since it was read. */
export type Told = 'conflict' | DoorAnswer;

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
  if (outdated) return asSeen(outdated, asked, first);

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
    ...reading.answers,
    caseNumber: () => {
      const number = caseNumber();
      if (number === undefined) throw new Error(`${String(command.type)} opens a case and does not say so`);
      return number;
    },
  });
  if (isRefusal(outcome)) return asSeen({ kind: 'refused', refusal: outcome }, asked, first);
  return writeDecided(access, { outcome, reading, actor, asked, given, request, subject: subject ?? outcome.changes[0]?.stream });
}

function asSeen(answer: NotDone, { sees, actor }: Asked, read: Reading): DoorAnswer {
  const world = worldOf(read);
  const isSeen = sees?.(world, { actor: actorOf(actor, world), today: swedishDateOf(read.now) }) ?? true;
  return isSeen ? answer : { kind: 'unseen', answer };
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

function checkVersion(act: Act<Command>, subject: StreamId, { streams }: Reading, { version, actor }: Asked): NotDone | undefined {
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
