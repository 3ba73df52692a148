import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runningFrom } from '@anvisa/embedded/lock';
import { ADMINISTRATOR } from '@anvisa/embedded/postgres/cluster';
import { databaseAddress } from './database-address.js';
import { homeFolder } from './start/home.js';

/** The embedded record's database. */
export const DATABASE = 'anvisa';

/**
 * Where the record answers: at DATABASE_OWNER_URL or DATABASE_URL, else at the instance that runs from the home folder.
 * @throws when neither is there, saying what to do.
 */
export function recordAddress(): string {
  const given = databaseAddress('DATABASE_OWNER_URL') ?? databaseAddress('DATABASE_URL');
  if (given) return given;
  const home = homeFolder();
  if (!runningFrom(home)) throw new Error(`Nothing runs from ${home}. Start it with "npm start", or set DATABASE_URL.`);
  const read = (file: string) => readFileSync(join(home, file), 'utf8').trim();
  return `postgres://${ADMINISTRATOR}:${read('postgres.password')}@127.0.0.1:${read('postgres.port')}/${DATABASE}`;
}

/** What led there, for whoever has to mend it. */
export function recordNamedBy(): string {
  const { DATABASE_OWNER_URL, DATABASE_URL } = process.env;
  return DATABASE_OWNER_URL ? 'DATABASE_OWNER_URL' : DATABASE_URL ? 'DATABASE_URL' : homeFolder();
}
