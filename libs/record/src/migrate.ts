import { createHash } from 'node:crypto';
import pg from 'pg';
import { countOn } from './database/count-on.js';
import { dataSourceFor } from './database/data-source.js';
import { connected, ensureDatabase, refuseUnfit } from './database/own-database.js';
import { ensureRoles, OWNER, PRODUCT, type ProductLogin } from './database/roles.js';
import { refuseOlderServer, versionOf } from './database/server-version.js';
import { refill } from './refill/refill.js';

export interface MigrateOptions {
  /** The database's name; made where it is not there. Without it, the one that the address names. */
  readonly database?: string;
  /** What the instance is, set when it is made: only a demo or a test has a clock that can be moved. */
  readonly kind?: 'production' | 'demo' | 'test';
  /** The product's own sign-in. Without it, one is derived from the administrator's password. */
  readonly product?: ProductLogin;
  readonly say?: (line: string) => void;
  /** How long servers and workers may take to leave where rows are to be given anew, in milliseconds. Without it, as long as a worker needs to stop. */
  readonly patienceMs?: number;
}

/**
 * Brings a database to the product's present shape, and its rows to what the entries give, as the owner of its tables.
 * @param adminUrl a role that may create roles and databases, where these are not prepared.
 * @throws where something must be prepared otherwise, in a sentence that says how.
 * @returns the address at which the product signs in, with rights of its own.
 * @throws where rows are to be given anew and the product does not leave.
 */
export async function migrate(
  adminUrl: string,
  { database, kind = 'production', product, say, patienceMs }: MigrateOptions = {},
): Promise<{ productUrl: string }> {
  const url = new URL(adminUrl);
  const name = database ?? decodeURIComponent(url.pathname.slice(1));
  const login = product ?? derivedLogin(url);
  await prepare(adminUrl, name, login);

  const source = dataSourceFor(ownerUrl(url, name));
  await source.initialize();
  try {
    const applied = await source.runMigrations();
    for (const migration of applied) say?.(`Migrated the record: ${migration.name}`);
    // Whether the record is in the shape that a build needs, servers and workers look for themselves.
    await source.query(`GRANT SELECT ON migrations TO ${PRODUCT}`);
    await source.query('INSERT INTO instance (kind) VALUES ($1) ON CONFLICT DO NOTHING', [kind]);
    if (await countOn(source)) say?.('The record was restored: its transactions are counted on after those that it holds.');
  } finally {
    await source.destroy();
  }
  await refill(ownerUrl(url, name), say, patienceMs);
  return { productUrl: signedInAs(url, name, login) };
}

/** Two starts at once take turns. */
const TURN = 4_711_007;

async function prepare(adminUrl: string, database: string, login: ProductLogin): Promise<void> {
  const client = await connected(adminUrl);
  try {
    refuseOlderServer(await versionOf(client));
    await client.query('SELECT pg_advisory_lock($1)', [TURN]);
    await ensureRoles(client, login);
    await ensureDatabase(client, database);
  } finally {
    await client.end();
  }
  await refuseUnfit(inDatabase(adminUrl, database), database);
}

function inDatabase(adminUrl: string, database: string): string {
  const url = new URL(adminUrl);
  url.pathname = encodeURIComponent(database);
  return url.href;
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

/**
 * The sign-in that the product's address holds.
 * @throws where it leads to another database than the owner's: what is migrated would not be what is used.
 */
export function loginIn(address: string, ownersAddress: string): ProductLogin {
  const { username, password, pathname } = new URL(address);
  const owners = new URL(ownersAddress).pathname;
  if (pathname !== owners)
    throw new Error(
      `DATABASE_URL names the database ${pathname.slice(1)}, and DATABASE_OWNER_URL ${owners.slice(1)}: both must name the same.`,
    );
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
