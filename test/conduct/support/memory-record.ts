import { createHash } from 'node:crypto';
import { type Act, type Change, type Context, type StreamId, streamOf, type World } from '@anvisa/domain/act';
import { type Actor, SYSTEM } from '@anvisa/domain/actor';
import { ACTS, type Command } from '@anvisa/domain/acts';
import type { Aggregate } from '@anvisa/domain/aggregate';
import { AGGREGATES, type AggregateEvent, type AggregateState, type Kind } from '@anvisa/domain/aggregates';
import { type Policy, STANDING_POLICY } from '@anvisa/domain/conduct/policy';
import { isRefusal, type Refusal } from '@anvisa/domain/refusal';
import { type Instant, swedishDateOf } from '@anvisa/domain/time';

export interface Entry {
  readonly at: Instant;
  readonly by: string;
  readonly change: Change;
}

/** The record in memory: the domain's own rules and states, one writer, no disk. What an act does not rest on it cannot see. */
export class MemoryRecord {
  readonly entries: Entry[] = [];
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

  get policy(): Policy {
    return this.state('policy', 'standing')?.policy ?? STANDING_POLICY;
  }

  /** Puts an event in, past the rules: what is no matter of the test. */
  given(change: Change, at: Instant, by = 'given'): this {
    this.#append(change, at, by);
    return this;
  }

  /** The door: once a key, decided by the domain's act, written whole. Answers the changes that were made. */
  execute(command: Command, { actor, key, now }: { actor: string; key: string; now: Instant }): readonly Change[] | Refusal {
    if (this.#answered.has(`${actor} ${key}`)) return [];
    const act = ACTS[command.type] as unknown as Act<Command>;
    const outcome = act.decide(this.#worldOf(act, command), command, this.#contextOf(this.#actorOf(actor), now));
    if (isRefusal(outcome)) return outcome;
    this.#answered.add(`${actor} ${key}`);
    for (const change of outcome.changes) this.#append(change, now, actor);
    return outcome.changes;
  }

  #append(change: Change, at: Instant, by: string): void {
    const [kind = '', ...id] = change.stream.split('/');
    const n = (this.#versions.get(change.stream) ?? 0) + 1;
    const aggregate = AGGREGATES[kind as Kind] as unknown as Aggregate<unknown, AggregateEvent<Kind>>;
    const meta = { id: id.join('/'), n, at, by, office: 'system' as const };
    this.#states.set(change.stream, aggregate.evolve(this.#states.get(change.stream), change.event, meta));
    this.#versions.set(change.stream, n);
    this.entries.push({ at, by, change });
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

  #worldOf(act: Act<Command>, command: Command): World {
    const { streams, kinds = [], looksAt = {} } = act.rests(command);
    const whole = [...kinds, ...(looksAt.kinds ?? [])];
    const isRead = (stream: StreamId) =>
      streams.includes(stream) ||
      whole.some((kind) => stream.startsWith(`${kind}/`)) ||
      (looksAt.prefixes ?? []).some((prefix) => stream.startsWith(prefix));
    return {
      find: (kind, id) => (isRead(streamOf(kind, id)) ? this.state(kind, id) : undefined),
      all: <K extends Kind>(kind: K) =>
        [...this.#states].flatMap(([stream, state]) =>
          isRead(stream) && stream.startsWith(`${kind}/`) ? [state as AggregateState<K>] : [],
        ),
    };
  }
}
