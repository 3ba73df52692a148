import { createHash } from 'node:crypto';
import pg from 'pg';
import { countOn } from './database/count-on.js';
import { dataSourceFor } from './database/data-source.js';
import { ensureRolesAndDatabase, OWNER, type ProductLogin } from './database/roles.js';
import { refill } from './refill/refill.js';

export interface MigrateOptions {
  /** The database's name; made where it is not there. Without it, the one that the address names. */
  readonly database?: string;
  /** What the instance is, set when it is made: only a demo or a test has a clock that can be moved. */
  readonly kind?: 'production' | 'demo' | 'test';
  /** The product's own sign-in. Without it, one is derived from the administrator's password. */
  readonly product?: ProductLogin;
  readonly say?: (line: string) => void;
}

/**
 * Brings a database to the product's present shape, and its rows to what the entries give, as the owner of its tables.
 * @param adminUrl a role that may create roles and databases.
 * @returns the address at which the product signs in, with rights of its own.
 */
export async function migrate(
  adminUrl: string,
  { database, kind = 'production', product, say }: MigrateOptions = {},
): Promise<{ productUrl: string }> {
  const url = new URL(adminUrl);
  const name = database ?? decodeURIComponent(url.pathname.slice(1));
  const login = product ?? derivedLogin(url);
  await ensureRolesAndDatabase(adminUrl, name, login);

  const source = dataSourceFor(ownerUrl(url, name));
  await source.initialize();
  try {
    const applied = await source.runMigrations();
    for (const migration of applied) say?.(`Migrated the record: ${migration.name}`);
    await source.query('INSERT INTO instance (kind) VALUES ($1) ON CONFLICT DO NOTHING', [kind]);
    if (await countOn(source)) say?.('The record was restored: its transactions are counted on after those that it holds.');
  } finally {
    await source.destroy();
  }
  await refill(ownerUrl(url, name), say);
  return { productUrl: signedInAs(url, name, login) };
}

function ownerUrl(admin: URL, database: string): string {
  const url = new URL(admin);
  url.pathname = encodeURIComponent(database);
  url.searchParams.set('options', `-c role=${OWNER}`);
  return url.href;
}

function signedInAs(admin: URL, database: string, { user, password }: ProductLogin): string {
  const url = new URL(admin);
  url.pathname = encodeURIComponent(database);
  url.username = encodeURIComponent(user);
  url.password = encodeURIComponent(password);
  return url.href;
}

function derivedLogin({ password }: URL): ProductLogin {
  return { user: 'anvisa', password: createHash('sha256').update(`product:${password}`).digest('base64url') };
}

/** The sign-in that an address holds. */
export function loginIn(address: string): ProductLogin {
  const { username, password } = new URL(address);
  return { user: decodeURIComponent(username), password: decodeURIComponent(password) };
}

/** The address at which the product signs in to a database that was made without a sign-in of its own. */
export function productAddress(adminUrl: string, database: string): string {
  const url = new URL(adminUrl);
  return signedInAs(url, database, derivedLogin(url));
}

/** Makes a new database that is a copy of another: for tests, which each want their own in a moment. */
export async function copyDatabase(adminUrl: string, from: string, to: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query(`CREATE DATABASE ${pg.escapeIdentifier(to)} TEMPLATE ${pg.escapeIdentifier(from)} OWNER ${OWNER}`);
  } finally {
    await client.end();
  }
}
