import { createHash } from 'node:crypto';
import { type Act, type Change, type Context, type Outcome, type StreamId, streamOf, type World } from '../act.js';
import { type Actor, type HeldRole, type Role, SYSTEM } from '../actor.js';
import type { Aggregate } from '../aggregate.js';
import { AGGREGATES, type AggregateEvent, type AggregateState, type Kind } from '../aggregates.js';
import { isAmong, readsOf } from '../reads.js';
import { isRefusal } from '../refusal.js';
import { type Instant, swedishDateOf } from '../time.js';
import type { EditionCase } from './edition-case.js';
import { lastDaysOf } from './open-units.js';
import { STANDING_POLICY } from './policy.js';
import { STANDING } from './policy-log.js';
import type { StandingPolicy } from './standing-policy.js';

/** A record for the conductor's rules: given what has happened, when an act, then what it came to. What an act does not rest on it cannot see. */
export class ConductRecord {
  readonly #states = new Map<StreamId, unknown>();

  given<K extends Kind>(kind: K, id: string, at: Instant, event: AggregateEvent<K>, by = 'somebody'): this {
    const stream = streamOf(kind, id);
    const aggregate = AGGREGATES[kind] as unknown as Aggregate<unknown, AggregateEvent<K>>;
    this.#states.set(stream, aggregate.evolve(this.#states.get(stream), event, { id, n: 1, at, by, office: 'system' }));
    return this;
  }

  /** A person with roles held since long ago. */
  person(id: string, ...roles: readonly (Role | Omit<HeldRole, 'from'>)[]): this {
    const stream = streamOf('person', id);
    const held = roles.map((role, n) => ({
      number: n + 1,
      from: '2008-01-01',
      namedBy: 'administrator',
      ...(typeof role === 'string' ? { role } : role),
    }));
    this.#states.set(stream, { id, subject: id, name: id, email: `${id}@example.se`, roles: held, preference: 'at-once', language: 'sv' });
    return this;
  }

  get policy(): StandingPolicy {
    return this.state('policy', STANDING)?.policy ?? STANDING_POLICY;
  }

  state<K extends Kind>(kind: K, id: string): AggregateState<K> | undefined {
    return this.#states.get(streamOf(kind, id)) as AggregateState<K> | undefined;
  }

  /** What the conductor of an edition sees. */
  edition(directive: string, number = 1): EditionCase {
    const found = this.state('directive', directive);
    if (!found) throw new Error(`there is no directive ${directive}`);
    const open = found.editions.find((one) => one.number === number)?.evaluation.open;
    const evaluation = open === undefined ? undefined : this.state('evaluation', open);
    const log = this.state('conduct', `directive/${directive}/edition/${number}`);
    return {
      directive: found,
      number,
      receipts: this.#all('receipt', `${directive}/${number}/`),
      lastDays: lastDaysOf(this.#all('unit')),
      strategies: this.#all('strategy'),
      evaluators: this.#all('person'),
      ...(evaluation && { evaluation }),
      ...(log && { log }),
    };
  }

  when<C>(act: Act<C>, command: C, now: Instant, actor: Actor = SYSTEM): Outcome {
    const outcome = act.decide(this.#worldOf(act, command, actor.person), command, this.#context(now, actor));
    if (isRefusal(outcome)) return outcome;
    for (const change of outcome.changes) this.#append(change, now, actor.person);
    return outcome;
  }

  #append({ stream, event }: Change, at: Instant, by: string): void {
    const [kind = '', ...id] = stream.split('/');
    this.given(kind as Kind, id.join('/'), at, event as AggregateEvent<Kind>, by);
  }

  #all<K extends Kind>(kind: K, prefix = ''): readonly AggregateState<K>[] {
    const begins = streamOf(kind, prefix);
    return [...this.#states].flatMap(([stream, state]) => (stream.startsWith(begins) ? [state as AggregateState<K>] : []));
  }

  #context(now: Instant, actor: Actor): Context {
    return {
      now,
      today: swedishDateOf(now),
      actor,
      policy: this.policy,
      hash: (value) => createHash('sha256').update(JSON.stringify(value)).digest('hex'),
      caseNumber: () => '031-1/2026',
    };
  }

  #worldOf<C>(act: Act<C>, command: C, actor: string): World {
    const reads = readsOf(act.rests(command));
    const read = new Set(reads.streams);
    const isRead = (stream: StreamId) => read.has(stream) || isAmong(stream, reads);
    const world: World = {
      find: (kind, id) => (isRead(streamOf(kind, id)) ? this.state(kind, id) : undefined),
      all: <K extends Kind>(kind: K) =>
        [...this.#states].flatMap(([stream, state]) =>
          stream.startsWith(`${kind}/`) && isRead(stream) ? [state as AggregateState<K>] : [],
        ),
    };
    for (let before = -1; before < read.size; ) {
      before = read.size;
      for (const stream of act.follows?.(world, command, actor) ?? []) read.add(stream);
    }
    return world;
  }
}

/** What an act came to, in short: the refusal's code, the notice with its readers, or the events' types. */
export function told(outcome: Outcome): string | readonly string[] {
  if (isRefusal(outcome)) return outcome.refused;
  return outcome.changes.map(({ event }) =>
    event.type === 'NoticeGiven' ? `${event.act} → ${event.recipients.map(({ person }) => person).join(', ')}` : event.type,
  );
}
