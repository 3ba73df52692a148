import type { Act } from '@anvisa/domain/act';
import { ACTS, type Command } from '@anvisa/domain/acts';
import type { Instant } from '@anvisa/domain/time';
import type pg from 'pg';
import { alone } from '../door/access.js';
import type { Accepted } from '../door/answer.js';
import { cleaned } from '../door/clean-text.js';
import { drawNumber } from '../door/number.js';
import { tryOnce } from '../door/try-once.js';

const ORIGIN = 'the example, loaded at the first start; the instant is the example’s';

/**
 * The door while an empty record is given a past: the same rules, entries and rows, within one transaction, at instants that the past gives.
 * What is refused is a fault of the past's, and ends it.
 */
export class FoundingDoor {
  private readonly versions = new Map<string, number>();
  private acts = 0;

  constructor(readonly client: pg.PoolClient) {}

  async take(command: Command, { actor, at, key }: { actor: string; at: Instant; key?: string }): Promise<void> {
    const text = cleaned(command);
    if ('unclean' in text) throw new NotTaken(command, actor, at, text.unclean);
    const act = ACTS[command.type] as unknown as Act<Command>;
    const subject = act.rests(command).streams[0] ?? '';
    const version = this.versions.get(subject);
    const asked = { actor, key: key ?? `founding-${++this.acts}`, origin: ORIGIN, ...(version !== undefined && { version }) };
    const through = (number: () => string | undefined) => tryOnce(alone(this.client), act, text.clean, asked, number, at);
    const answer = act.opensCase ? await this.numbered(at, through) : await through(nothing);
    if (answer === 'conflict' || answer.kind !== 'accepted') throw new NotTaken(command, actor, at, answer);
    this.remember(answer.accepted);
  }

  /** A number that turns out not to be needed goes back: numbers follow without gaps. */
  private async numbered<T>(at: Instant, through: (number: () => string | undefined) => Promise<T>): Promise<T> {
    await this.client.query('SAVEPOINT numbered');
    const number = await drawNumber(this.client, at);
    let used = false;
    const answer = await through(() => {
      used = true;
      return number;
    });
    if (used) {
      await this.client.query('RELEASE SAVEPOINT numbered');
      return answer;
    }
    await this.client.query('ROLLBACK TO SAVEPOINT numbered');
    return through(nothing);
  }

  private remember({ entries }: Accepted): void {
    for (const { stream, n } of entries) this.versions.set(stream, n);
  }
}

const nothing = () => undefined;

class NotTaken extends Error {
  constructor({ type }: Command, actor: string, at: Instant, answer: unknown) {
    super(`The example stops at ${at}, at ${type} by ${actor}: ${JSON.stringify(answer)}`);
  }
}
