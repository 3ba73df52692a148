import pg from 'pg';
import { asked } from './advice.js';
import { OWNER } from './roles.js';

const NO_SUCH_DATABASE = '3D000';
/** Is on every server, and where one connects to make another. */
const MAINTENANCE = 'postgres';

/** Connects as the administrator: to the database that the address names, or where it is not made yet, to the one that is on every server. */
export async function connected(adminUrl: string): Promise<pg.Client> {
  const at = async (url: string) => {
    const client = new pg.Client({ connectionString: url });
    try {
      await client.connect();
      return client;
    } catch (error) {
      await client.end().catch(() => undefined);
      throw error;
    }
  };
  return at(adminUrl).catch((error: unknown) => {
    if ((error as { code?: unknown }).code !== NO_SUCH_DATABASE) throw error;
    const url = new URL(adminUrl);
    url.pathname = MAINTENANCE;
    return at(url.href);
  });
}

/** Makes the database where it is not there yet. */
export async function ensureDatabase(client: pg.Client, database: string): Promise<void> {
  const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [database]);
  if (rowCount === 0) await asked(client, making(database));
}

function making(database: string): string {
  return `CREATE DATABASE ${pg.escapeIdentifier(database)} OWNER ${OWNER} ENCODING 'UTF8' TEMPLATE template0`;
}

/** @throws where the tables would not stand as they must: the letters are others than UTF-8, or the owner of the tables may make none. */
export async function refuseUnfit(url: string, database: string): Promise<void> {
  const client = await connected(url);
  try {
    const { rows } = await client.query<{ encoding: string; mayMake: boolean }>(
      `SELECT current_setting('server_encoding') AS encoding, has_schema_privilege('${OWNER}', 'public', 'CREATE') AS "mayMake"`,
    );
    const [{ encoding, mayMake } = { encoding: '', mayMake: false }] = rows;
    const name = pg.escapeIdentifier(database);
    const another = `Let a superuser make another: DROP DATABASE ${name}; ${making(database)} LOCALE 'C.UTF-8';`;
    if (encoding !== 'UTF8') throw new Error(`The database ${name} is encoded in ${encoding}, and the record needs UTF8. ${another}`);
    // Whoever is looked for by a part of their name is, whatever case the letters have.
    const { rowCount } = await client.query(`SELECT WHERE lower('ÅÄÖ') = 'åäö'`);
    if (rowCount === 0) throw new Error(`The database ${name} has a locale to which å ä ö are no letters. ${another}`);
    if (!mayMake)
      throw new Error(
        `The owner of the tables may make none in ${name}. Let its owner or a superuser run: ALTER DATABASE ${name} OWNER TO ${OWNER};`,
      );
  } finally {
    await client.end();
  }
}
