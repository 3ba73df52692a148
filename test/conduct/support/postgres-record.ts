import { randomUUID } from 'node:crypto';
import type { Act } from '@anvisa/domain/act';
import { ACTS, type Command } from '@anvisa/domain/acts';
import { commandOf } from '@anvisa/domain/conduct/command-of';
import type { Due, Reading } from '@anvisa/domain/conduct/reading';
import type { Instant } from '@anvisa/domain/time';
import { Door } from '@anvisa/record/door/door';
import { observe } from '../../../apps/worker/src/activities/observe.js';
import { freshRecord, type TestRecord } from '../../support/record.js';
import { FOUNDED_AT, NAMES } from './founding.js';
import type { Asking, Deed, Passed, TriedRecord } from './tried-record.js';

/** The record as it is, behind its door. Its ids are UUIDs: whoever and whatever the stories name has one. */
export class PostgresRecord implements TriedRecord {
  readonly #ids = new Map<string, string>(NAMES.map((name) => [name, randomUUID()]));
  readonly #names = new Map<string, string>([...this.#ids].map(([name, id]) => [id, name]));
  readonly #door: Door;

  private constructor(private readonly record: TestRecord) {
    this.#door = new Door(record.pool);
  }

  static async fresh(): Promise<PostgresRecord> {
    return new PostgresRecord(await freshRecord());
  }

  async execute(command: Command, asking: Asking): Promise<Passed> {
    return this.#pass(this.#translated(command), asking);
  }

  async perform(due: Due, asking: Asking): Promise<Passed> {
    return this.#pass(commandOf(due), asking, due.conductor);
  }

  async #pass(command: Command, { actor, key, now }: Asking, origin = 'test'): Promise<Passed> {
    await this.record.setClock(now);
    const version = await this.#versionFor(command);
    const answer = await this.#door.execute(command, { actor: this.#id(actor), key, origin, ...version });
    switch (answer.kind) {
      case 'accepted':
      case 'repeated':
        return { wake: await this.#wishes(now) };
      case 'refused':
        return answer.refusal;
      default:
        throw new Error(`the door answers ${JSON.stringify(answer)} to ${JSON.stringify(command)}`);
    }
  }

  async #versionFor(command: Command): Promise<{ version?: number }> {
    const act = ACTS[command.type] as unknown as Act<Command>;
    if (!act.needsVersion) return {};
    const [row] = await this.#rows<{ version: number }>('SELECT version FROM stream WHERE id = $1', [act.rests(command).streams[0]]);
    return { version: row?.version ?? 0 };
  }

  /** The wishes that wait, as a relay would take them. What was before the story wakes nobody. */
  async #wishes(now: Instant): Promise<readonly string[]> {
    if (now === FOUNDED_AT) await this.#rows('DELETE FROM wakeup');
    return (await this.#rows<{ conductor: string }>('SELECT conductor FROM wakeup ORDER BY conductor')).map(({ conductor }) => conductor);
  }

  async observe(conductor: string, now: Instant): Promise<Reading> {
    await this.record.setClock(now);
    return observe(this.record.pool, { id: conductor });
  }

  async textHash(edition: number): Promise<string> {
    const text = 'SELECT text_hash FROM edition WHERE directive = $1 AND number = $2';
    const [row] = await this.#rows<{ text_hash: string }>(text, [this.#id('d'), edition]);
    return row?.text_hash ?? '';
  }

  async deeds(): Promise<readonly Deed[]> {
    const notices = await this.#rows<{ at: Date; act: string; due: Date; whom: string[] }>(
      'SELECT created_at AS at, act, due, array_agg(recipient::text) AS whom FROM notice GROUP BY created_at, conductor, act, round, due',
    );
    const moves = await this.#rows<{ at: Date; type: string }>(
      "SELECT at, type FROM entry WHERE actor = 'system' AND type <> 'NoticeGiven' AND at > $1",
      [new Date(Date.parse(FOUNDED_AT) + 3_600_000)],
    );
    return [
      ...notices.map(({ at, act, due, whom }) => ({
        at: at.toISOString(),
        what: act,
        due: due.toISOString(),
        whom: whom.map((id) => this.#names.get(id) ?? id),
      })),
      ...moves.map(({ at, type }) => ({ at: at.toISOString(), what: type })),
    ];
  }

  end(): Promise<void> {
    return this.record.end();
  }

  async #rows<R extends object>(text: string, values: readonly unknown[] = []): Promise<readonly R[]> {
    return (await this.record.pool.query<R>(text, [...values])).rows;
  }

  #id(name: string): string {
    return this.#ids.get(name) ?? name;
  }

  /** A command with ids in the place of names, wherever they stand in it. */
  #translated(command: Command): Command {
    const text = JSON.stringify(command, (_, value: unknown) => (typeof value === 'string' ? this.#id(value) : value));
    return JSON.parse(text) as Command;
  }
}
