import { randomUUID } from 'node:crypto';
import type { Command } from '@anvisa/domain/acts';
import type { Person } from '@anvisa/domain/person/person';
import type { Refusal } from '@anvisa/domain/refusal';
import type pg from 'pg';
import { Door } from '../door/door.js';
import { todayIn } from '../queries/instance.js';
import { peopleIn } from '../queries/people.js';

/** As whom somebody signs in and is told. */
export interface Somebody {
  readonly subject: string;
  readonly name: string;
  readonly email: string;
}

export type Naming =
  /** They are administrator: from today on, or already. */
  | { readonly as: 'named' | 'already' }
  /** The sign-in is that of a person with another name or address. */
  | { readonly as: 'known-otherwise'; readonly registered: Somebody }
  /** A rule says no: mostly that somebody is administrator. */
  | { readonly as: 'refused'; readonly refusal: Refusal };

/**
 * Lets the first administrator in, through the door and as the system: registers them, where they are not, and gives them the role. Asked for
 * again, also after a try that was broken off, it does what is left to do.
 */
export async function nameAdministrator(pool: pg.Pool, somebody: Somebody): Promise<Naming> {
  const known = await personWithSubject(pool, somebody.subject);
  if (known && (known.name !== somebody.name || known.email !== somebody.email)) return { as: 'known-otherwise', registered: known };
  const today = await todayIn(pool);
  const inOffice = await peopleIn(pool, { holding: { role: 'administrator', on: today }, name: somebody.name, limit: 1_000 });
  if (known && inOffice.some(({ id }) => id === known.id)) return { as: 'already' };
  const person = known?.id ?? randomUUID();
  const reason = 'Utsedd vid installationen.';
  const refusal =
    (known ? undefined : await bySystem(pool, { type: 'register-person', person, ...somebody })) ??
    (await bySystem(pool, { type: 'give-role', person, role: 'administrator', from: today, reason }));
  return refusal ? { as: 'refused', refusal } : { as: 'named' };
}

/** @throws where the door answers otherwise than by taking or refusing it. */
async function bySystem(pool: pg.Pool, command: Command): Promise<Refusal | undefined> {
  const answer = await new Door(pool).execute(command, { actor: 'system', key: randomUUID(), origin: 'the installation' });
  if (answer.kind === 'refused') return answer.refusal;
  if (answer.kind === 'accepted') return undefined;
  throw new Error(`The record does not take it: ${JSON.stringify(answer)}`);
}

async function personWithSubject(pool: pg.Pool, subject: string): Promise<Person | undefined> {
  const { rows } = await pool.query<{ state: Person }>(
    `SELECT state FROM stream WHERE id = (SELECT 'person/' || id FROM person WHERE subject = $1)`,
    [subject],
  );
  return rows[0]?.state;
}
