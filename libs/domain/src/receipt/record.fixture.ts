import { createHash } from 'node:crypto';
import { type Act, type Context, type Outcome, type Rests, type StreamId, streamOf, type World } from '../act.js';
import { type Actor, type HeldRole, type Role, SYSTEM } from '../actor.js';
import type { Aggregate } from '../aggregate.js';
import { AGGREGATES, type AggregateEvent, type AggregateState, type Kind } from '../aggregates.js';
import { STANDING_POLICY } from '../conduct/policy.js';
import type { Content } from '../directive/content.js';
import type { OfEdition } from '../directive/edition-act.js';
import { tasksOf } from '../person/tasks.js';
import { isAmong, readsOf } from '../reads.js';
import { isRefusal, type Refusal } from '../refusal.js';
import { nameOf } from '../report/reported-decision.js';
import type { SwedishDate } from '../time.js';

const aggregateOf = <K extends Kind>(kind: K) => AGGREGATES[kind] as unknown as Aggregate<AggregateState<K>, AggregateEvent<K>>;

/** A person of the tests, with roles held since long ago. */
export function person(id: string, ...roles: readonly (Role | HeldRole)[]): Actor {
  return {
    person: id,
    name: `${id} Andersson`,
    roles: roles.map((one) => (typeof one === 'string' ? { role: one, from: '2008-01-01' } : one)),
  };
}

export const contactOf = (unit: string, id = `contact-${unit}`): Actor =>
  person(id, { role: 'committee-contact', unit, from: '2008-01-01' });

/** Ten in the morning of a day, before an actor, under the standing policy. */
export function context(today: SwedishDate, actor: Actor = SYSTEM): Context {
  return {
    now: `${today}T09:00:00.000Z`,
    today,
    actor,
    policy: STANDING_POLICY,
    hash: (value) => createHash('sha256').update(JSON.stringify(value)).digest('hex'),
    caseNumber: () => '031-1/2026',
  };
}

interface Entry {
  readonly stream: StreamId;
  readonly event: { readonly type: string };
  readonly day: SwedishDate;
  readonly by: string;
}

function split(stream: StreamId): [kind: Kind, id: string] {
  const at = stream.indexOf('/');
  return [stream.slice(0, at) as Kind, stream.slice(at + 1)];
}

/** A record in memory: given its events, when an act, then events or a refusal. It lets an act read only what the act rests on. */
export class TestRecord {
  readonly #states = new Map<StreamId, object>();
  readonly #n = new Map<StreamId, number>();
  readonly entries: Entry[] = [];

  given<K extends Kind>(kind: K, id: string, event: AggregateEvent<K>, day: SwedishDate, by = 'system'): this {
    const stream = streamOf(kind, id);
    const n = (this.#n.get(stream) ?? 0) + 1;
    const meta = { id, n, at: `${day}T09:00:00.000Z`, by, office: 'system' as const };
    this.#n.set(stream, n);
    this.#states.set(stream, aggregateOf(kind).evolve(this.state(kind, id), event, meta));
    this.entries.push({ stream, event, day, by });
    return this;
  }

  /** The states that the entries alone give, read again as JSON. */
  replayed(): TestRecord {
    const record = new TestRecord();
    const entries = JSON.parse(JSON.stringify(this.entries)) as readonly Entry[];
    for (const { stream, event, day, by } of entries) record.given(...split(stream), event as AggregateEvent<Kind>, day, by);
    return record;
  }

  /** A state put in place without its history: kinds whose events are no matter of the test. */
  standing<K extends Kind>(kind: K, id: string, state: AggregateState<K>): this {
    this.#states.set(streamOf(kind, id), state);
    return this;
  }

  state<K extends Kind>(kind: K, id: string): AggregateState<K> | undefined {
    return this.#states.get(streamOf(kind, id)) as AggregateState<K> | undefined;
  }

  /** The act, and when it is allowed its entries. */
  when<C>(act: Act<C>, command: C, { actor, today, ...more }: Context): Outcome {
    const outcome = act.decide(this.#worldOf(act, command, actor.person), command, {
      ...more,
      actor,
      today,
      caseNumber: this.#numbers(act, more),
      ...this.#textFor(act.rests(command)),
      ...this.#reportedAmong(act.rests(command)),
    });
    if (isRefusal(outcome)) return outcome;
    for (const { stream, event } of outcome.changes) {
      this.given(...split(stream), event as AggregateEvent<Kind>, today, actor.person);
    }
    return outcome;
  }

  /** The streams in which something hangs on a person. */
  #tasksOf(person: string): readonly StreamId[] {
    return [...this.#states].flatMap(([stream, state]) => {
      const directives = stream.startsWith('directive/') ? [state as AggregateState<'directive'>] : [];
      const evaluations = stream.startsWith('evaluation/') ? [state as AggregateState<'evaluation'>] : [];
      return tasksOf({ id: person, roles: [] }, directives, evaluations, '').length > 0 ? [stream] : [];
    });
  }

  /** The words that the last entry with some gave the edition. */
  #textFor({ textOf }: Rests): Pick<Context, 'text'> {
    if (!textOf) return {};
    const stream = streamOf('directive', textOf.directive);
    const saved = this.entries.findLast(
      ({ stream: of, event }) => of === stream && 'content' in event && (event as unknown as OfEdition).edition === textOf.edition,
    );
    return saved ? { text: (saved.event as unknown as { readonly content: Content }).content } : {};
  }

  #reportedAmong({ reportedAmong = [] }: Rests): Pick<Context, 'reported'> {
    const reports = [...this.#states].flatMap(([stream, state]) =>
      stream.startsWith('report/') ? [state as AggregateState<'report'>] : [],
    );
    const reported = new Set(reports.flatMap(({ decisions }) => decisions.map(nameOf)));
    return { reported: reportedAmong.filter((name) => reported.has(name)) };
  }

  #numbers<C>({ opensCase }: Act<C>, { caseNumber }: Pick<Context, 'caseNumber'>): Context['caseNumber'] {
    return () => {
      if (!opensCase) throw new Error('The act opens no case');
      return caseNumber();
    };
  }

  #worldOf<C>(act: Act<C>, command: C, actor: string): World {
    const rests = act.rests(command);
    const { tasksOf: charged } = rests;
    const reads = readsOf(rests);
    const read = new Set([...reads.streams, streamOf('person', actor), ...(charged === undefined ? [] : this.#tasksOf(charged))]);
    const isRead = (stream: StreamId) => read.has(stream) || isAmong(stream, reads);
    const world: World = {
      find: (kind, id) => {
        const stream = streamOf(kind, id);
        if (!isRead(stream)) throw new Error(`The act does not rest on ${stream}`);
        return this.state(kind, id);
      },
      all: <K extends Kind>(kind: K) => {
        if (!reads.kinds.includes(kind) && charged === undefined) throw new Error(`The act does not rest on all of ${kind}`);
        return [...this.#states].flatMap(([stream, state]) =>
          stream.startsWith(`${kind}/`) && isRead(stream) ? [state as AggregateState<K>] : [],
        );
      },
    };
    const soFar: World = { ...world, find: (kind, id) => (isRead(streamOf(kind, id)) ? this.state(kind, id) : undefined) };
    for (let before = -1; before < read.size; ) {
      before = read.size;
      for (const stream of act.follows?.(soFar, command, actor) ?? []) read.add(stream);
    }
    return world;
  }
}

/** What an act came to, as short as a table can show it: the refusal's code, or the events' types. */
export function told(outcome: Outcome): string | readonly string[] {
  return isRefusal(outcome) ? outcome.refused : outcome.changes.map(({ event }) => event.type);
}

export function refusalOf(outcome: Outcome): Refusal {
  if (!isRefusal(outcome)) throw new Error('The act was allowed');
  return outcome;
}
