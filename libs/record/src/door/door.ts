import type { Act, StreamId } from '@anvisa/domain/act';
import { ACTS, type Command } from '@anvisa/domain/acts';
import type { Kind } from '@anvisa/domain/aggregates';
import type pg from 'pg';
import { LeafTooLong } from '../audit/entry.js';
import { saysConflict } from '../database/away.js';
import { type Access, alone } from './access.js';
import { cleaned } from './clean-text.js';
import { drawNumber } from './number.js';
import type { DoorAnswer } from './outcome.js';
import { type Asked, type Told, tryOnce } from './try-once.js';

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
