import { createHash } from 'node:crypto';
import { type Act, type Change, type Context, type Outcome, type StreamId, streamOf, type World } from '../act.js';
import { type Actor, type HeldRole, type Role, SYSTEM } from '../actor.js';
import type { Aggregate } from '../aggregate.js';
import { AGGREGATES, type AggregateEvent, type AggregateState, type Kind } from '../aggregates.js';
import { STANDING_POLICY } from '../conduct/policy.js';
import { isAmong, readsOf } from '../reads.js';
import { isRefusal } from '../refusal.js';
import type { SwedishDate } from '../time.js';

interface Shape {
  readonly evolve: (state: object | undefined, event: { readonly type: string }, meta: object) => object;
  readonly fields: Readonly<Record<string, Readonly<Record<string, string>>>>;
}
const aggregateOf = (kind: Kind): Shape => AGGREGATES[kind] as unknown as Aggregate<object, { type: string }> as unknown as Shape;

/** Somebody of the tests, with roles held since long ago. */
export const somebody = (person: string, ...roles: readonly (Role | HeldRole)[]): Actor => ({
  person,
  name: `${person} Andersson`,
  roles: roles.map((one) => (typeof one === 'string' ? { role: one, from: '2000-01-01' } : one)),
});

/** A record in memory: given events, when an act, then events or a refusal. An act can read only what it rests on. */
export class MemoryRecord {
  readonly #states = new Map<StreamId, object>();
  readonly entries: { readonly kind: Kind; readonly id: string; readonly event: { readonly type: string } }[] = [];

  given<K extends Kind>(kind: K, id: string, ...events: readonly AggregateEvent<K>[]): this {
    for (const event of events) this.#append(kind, id, event);
    return this;
  }

  #append(kind: Kind, id: string, event: { readonly type: string }): void {
    this.entries.push({ kind, id, event });
    this.#states.set(streamOf(kind, id), this.#after(kind, id, event));
  }

  #after(kind: Kind, id: string, event: { readonly type: string }): object {
    const meta = { id, n: this.entries.length, at: '2026-11-25T09:00:00.000Z', by: 'somebody', office: 'system' };
    return aggregateOf(kind).evolve(this.#states.get(streamOf(kind, id)), event, meta);
  }

  when<C>(act: Act<C>, command: C, actor: Actor = SYSTEM, today: SwedishDate = '2026-11-25'): Outcome {
    const caseNumbered = this.#numbered(act.rests(command).caseNumbered);
    const outcome = act.decide(this.#rested(act, command), command, { ...contextOf(actor, today), ...(caseNumbered && { caseNumbered }) });
    if (!isRefusal(outcome)) for (const change of outcome.changes) this.#enter(change);
    return outcome;
  }

  #numbered(caseNumber: string | undefined): StreamId | undefined {
    const isIt = (state: object) => caseNumber !== undefined && (state as { caseNumber?: string }).caseNumber === caseNumber;
    return [...this.#states].find(([, state]) => isIt(state))?.[0];
  }

  #enter({ stream, event }: Change): void {
    const [kind, id = ''] = stream.split(/\/(.*)/);
    this.#append(kind as Kind, id, event);
  }

  state<K extends Kind>(kind: K, id: string): AggregateState<K> | undefined {
    return this.#states.get(streamOf(kind, id)) as AggregateState<K> | undefined;
  }

  /** All that there is, as a page or a decision that rests on it sees it. */
  world(): World {
    return {
      find: (kind, id) => this.state(kind, id),
      all: <K extends Kind>(kind: K) =>
        [...this.#states].flatMap(([stream, state]) => (stream.startsWith(`${kind}/`) ? [state as AggregateState<K>] : [])),
    };
  }

  #rested<C>(act: Act<C>, command: C): World {
    const rests = act.rests(command);
    const reads = readsOf(rests);
    const world = this.world();
    return {
      find: (kind, id) => {
        if (!isAmong(streamOf(kind, id), reads)) throw new Error(`the act does not rest on ${kind}/${id}`);
        return world.find(kind, id);
      },
      all: (kind) => {
        if (!reads.kinds.includes(kind) && rests.tasksOf === undefined) throw new Error(`the act does not rest on all of ${kind}`);
        return world.all(kind);
      },
    };
  }

  /** What the entries give when they are told again, as they come back from storage. */
  replayed(): MemoryRecord {
    const again = new MemoryRecord();
    for (const { kind, id, event } of this.entries) again.#append(kind, id, JSON.parse(JSON.stringify(event)) as { type: string });
    return again;
  }

  states(): Readonly<Record<string, object>> {
    return Object.fromEntries(this.#states);
  }

  /** The fields of entries whose openness nobody has declared. There must be none. */
  undeclared(): readonly string[] {
    return this.entries.flatMap(({ kind, event }) =>
      Object.keys(event)
        .filter((field) => field !== 'type' && aggregateOf(kind).fields[event.type]?.[field] === undefined)
        .map((field) => `${event.type}.${field}`),
    );
  }
}

function contextOf(actor: Actor, today: SwedishDate): Context {
  return {
    now: `${today}T09:00:00.000Z`,
    today,
    actor,
    policy: STANDING_POLICY,
    hash: (value) => createHash('sha256').update(JSON.stringify(value)).digest('hex'),
    caseNumber: () => {
      throw new Error('the act opens no case');
    },
  };
}

/** What an act came to, as short as a table can show it: the refusal's code, or the events' types. */
export function told(outcome: Outcome): string {
  return isRefusal(outcome) ? outcome.refused : outcome.changes.map(({ event }) => event.type).join(', ');
}
