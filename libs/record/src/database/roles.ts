import pg from 'pg';
import { refuseOlderServer } from './server-version.js';

/** Holds the tables and runs the migrations; nobody signs in as it. */
export const OWNER = 'anvisa_owner';
/** What the product may do is granted to this; the role that it signs in as is a member. */
export const PRODUCT = 'anvisa_product';

/** The product's sign-in. */
export interface ProductLogin {
  readonly user: string;
  readonly password: string;
}

/** Makes the roles and the database where they are not there yet. Needs a role that may create roles and databases. */
export async function ensureRolesAndDatabase(adminUrl: string, database: string, { user, password }: ProductLogin): Promise<void> {
  await asAdmin(adminUrl, async (client) => {
    refuseOlderServer(await versionOf(client));
    for (const role of [OWNER, PRODUCT])
      if (!(await exists(client, 'pg_roles', 'rolname', role))) await client.query(`CREATE ROLE ${role} NOLOGIN`);
    await client.query(`GRANT ${OWNER} TO CURRENT_USER`);
    const login = pg.escapeIdentifier(user);
    if (!(await exists(client, 'pg_roles', 'rolname', user))) await client.query(`CREATE ROLE ${login} LOGIN`);
    // Without one it signs in otherwise: by a certificate, or with a password that the administrator set. An empty one would take that away.
    if (password) await client.query(`ALTER ROLE ${login} PASSWORD ${pg.escapeLiteral(password)}`);
    await client.query(`GRANT ${PRODUCT} TO ${login}`);
    if (!(await exists(client, 'pg_database', 'datname', database))) {
      await client.query(`CREATE DATABASE ${pg.escapeIdentifier(database)} OWNER ${OWNER} ENCODING 'UTF8' TEMPLATE template0`);
    }
  });
}

async function versionOf(client: pg.Client): Promise<number> {
  const { rows } = await client.query<{ server_version_num: string }>('SHOW server_version_num');
  return Number(rows[0]?.server_version_num);
}

async function exists(client: pg.Client, catalogue: string, column: string, name: string): Promise<boolean> {
  const { rowCount } = await client.query(`SELECT FROM ${catalogue} WHERE ${column} = $1`, [name]);
  return rowCount === 1;
}

/** Two starts at once take turns. */
const TURN = 4_711_007;

async function asAdmin(url: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [TURN]);
    await work(client);
  } finally {
    await client.end();
  }
}
