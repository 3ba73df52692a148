import { createHash } from 'node:crypto';
import { type Act, type Change, type Context, type StreamId, streamOf, type World } from '@anvisa/domain/act';
import { type Actor, SYSTEM } from '@anvisa/domain/actor';
import { ACTS, type Command } from '@anvisa/domain/acts';
import type { Aggregate } from '@anvisa/domain/aggregate';
import { AGGREGATES, type AggregateEvent, type AggregateState, type Kind } from '@anvisa/domain/aggregates';
import { commandOf } from '@anvisa/domain/conduct/command-of';
import { conductorsWokenBy } from '@anvisa/domain/conduct/conductors';
import { STANDING_POLICY } from '@anvisa/domain/conduct/policy';
import type { Due, Reading } from '@anvisa/domain/conduct/reading';
import type { StandingPolicy } from '@anvisa/domain/conduct/standing-policy';
import { isAmong, readsOf } from '@anvisa/domain/reads';
import { isRefusal } from '@anvisa/domain/refusal';
import { type Instant, swedishDateOf } from '@anvisa/domain/time';
import { FOUNDED_AT } from './founding.js';
import { observeMemory } from './observe-memory.js';
import type { Asking, Deed, Passed, TriedRecord } from './tried-record.js';

interface Entry {
  readonly at: Instant;
  readonly by: string;
  readonly change: Change;
}

/** The record in memory: the domain's own rules and states, one writer, no disk. What an act does not rest on it cannot see. */
export class MemoryRecord implements TriedRecord {
  readonly #entries: Entry[] = [];
  readonly #states = new Map<StreamId, unknown>();
  readonly #versions = new Map<StreamId, number>();
  readonly #answered = new Set<string>();
  #cases = 0;

  state<K extends Kind>(kind: K, id: string): AggregateState<K> | undefined {
    return this.#states.get(streamOf(kind, id)) as AggregateState<K> | undefined;
  }

  all<K extends Kind>(kind: K, prefix = ''): readonly AggregateState<K>[] {
    return [...this.#states].flatMap(([stream, state]) =>
      stream.startsWith(`${streamOf(kind, prefix)}`) ? [state as AggregateState<K>] : [],
    );
  }

  get policy(): StandingPolicy {
    return this.state('policy', 'standing')?.policy ?? STANDING_POLICY;
  }

  async observe(conductor: string, now: Instant): Promise<Reading> {
    return observeMemory(this, conductor, now);
  }

  async perform(due: Due, asking: Asking): Promise<Passed> {
    return this.execute(commandOf(due), asking, due.conductor);
  }

  async textHash(number: number): Promise<string> {
    return this.state('directive', 'd')?.editions.find((one) => one.number === number)?.text?.hash ?? '';
  }

  async deeds(): Promise<readonly Deed[]> {
    return this.#entries
      .filter(({ by, at }) => by === SYSTEM.person && at > FOUNDED_AT)
      .map(({ at, change: { event } }) => {
        if (event.type !== 'NoticeGiven') return { at, what: event.type };
        return { at, what: event.act, due: event.due, whom: event.recipients.map(({ person }) => person) };
      });
  }

  async end(): Promise<void> {
    this.#states.clear();
  }

  /** The door: once a key, decided by the domain's act, written whole. */
  async execute(command: Command, { actor, key, now }: Asking, mover?: string): Promise<Passed> {
    if (this.#answered.has(`${actor} ${key}`)) return { wake: [] };
    const act = ACTS[command.type] as unknown as Act<Command>;
    const outcome = act.decide(this.#worldOf(act, command, actor), command, this.#contextOf(this.#actorOf(actor), now));
    if (isRefusal(outcome)) return outcome;
    this.#answered.add(`${actor} ${key}`);
    for (const change of outcome.changes) this.#append(change, now, actor);
    return { wake: conductorsWokenBy(outcome.changes, mover) };
  }

  #append(change: Change, at: Instant, by: string): void {
    const [kind = '', ...id] = change.stream.split('/');
    const n = (this.#versions.get(change.stream) ?? 0) + 1;
    const aggregate = AGGREGATES[kind as Kind] as unknown as Aggregate<unknown, AggregateEvent<Kind>>;
    const meta = { id: id.join('/'), n, at, by, office: 'system' as const };
    this.#states.set(change.stream, aggregate.evolve(this.#states.get(change.stream), change.event as AggregateEvent<Kind>, meta));
    this.#versions.set(change.stream, n);
    this.#entries.push({ at, by, change });
  }

  #actorOf(id: string): Actor {
    if (id === SYSTEM.person) return SYSTEM;
    const person = this.state('person', id);
    return { person: id, name: person?.name ?? id, roles: person?.roles ?? [] };
  }

  #contextOf(actor: Actor, now: Instant): Context {
    return {
      now,
      today: swedishDateOf(now),
      actor,
      policy: this.policy,
      hash: (value) => createHash('sha256').update(JSON.stringify(value)).digest('hex'),
      caseNumber: () => `031-${++this.#cases}/2026`,
    };
  }

  #worldOf(act: Act<Command>, command: Command, actor: string): World {
    const reads = readsOf(act.rests(command));
    const read = new Set(reads.streams);
    const isRead = (stream: StreamId) => read.has(stream) || isAmong(stream, reads);
    const world: World = {
      find: (kind, id) => (isRead(streamOf(kind, id)) ? this.state(kind, id) : undefined),
      all: <K extends Kind>(kind: K) =>
        [...this.#states].flatMap(([stream, state]) =>
          isRead(stream) && stream.startsWith(`${kind}/`) ? [state as AggregateState<K>] : [],
        ),
    };
    for (let before = -1; before < read.size; ) {
      before = read.size;
      for (const stream of act.follows?.(world, command, actor) ?? []) read.add(stream);
    }
    return world;
  }
}
