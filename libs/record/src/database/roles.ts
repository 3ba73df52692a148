import pg from 'pg';
import { asked } from './advice.js';

/** Holds the tables and runs the migrations; nobody signs in as it. */
export const OWNER = 'anvisa_owner';
/** What the product may do is granted to this; the role that it signs in as is a member. */
export const PRODUCT = 'anvisa_product';

/** The product's sign-in. */
export interface ProductLogin {
  readonly user: string;
  readonly password: string;
}

/** Makes the roles where they are not there yet, and lets them be where they are as wanted: then the administrator need not be able to. */
export async function ensureRoles(client: pg.Client, { user, password }: ProductLogin): Promise<void> {
  const admin = pg.escapeIdentifier(await currentUser(client));
  const login = pg.escapeIdentifier(user);
  for (const role of [OWNER, PRODUCT]) await make(client, role, `CREATE ROLE ${role} NOLOGIN`);
  if (!(await isMember(client, 'current_user', OWNER, 'SET')))
    await asked(client, `GRANT ${OWNER} TO CURRENT_USER`, `GRANT ${OWNER} TO ${admin}`);
  await make(client, user, `CREATE ROLE ${login} LOGIN`);
  await refuseAlmighty(client, user);
  if (password) await setPassword(client, { user, password });
  if (!(await isMember(client, '$1', PRODUCT, 'USAGE', user))) await asked(client, `GRANT ${PRODUCT} TO ${login}`);
}

async function currentUser(client: pg.Client): Promise<string> {
  const { rows } = await client.query<{ name: string }>('SELECT current_user AS name');
  return rows[0]?.name ?? '';
}

async function make(client: pg.Client, role: string, statement: string): Promise<void> {
  const { rowCount } = await client.query('SELECT FROM pg_roles WHERE rolname = $1', [role]);
  if (rowCount === 0) await asked(client, statement);
}

async function isMember(
  client: pg.Client,
  who: 'current_user' | '$1',
  role: string,
  how: 'SET' | 'USAGE',
  user?: string,
): Promise<boolean> {
  const { rows } = await client.query<{ is: boolean }>(
    `SELECT pg_has_role(${who === '$1' ? '$1::name' : who}, '${role}', '${how}') AS is`,
    user === undefined ? [] : [user],
  );
  return rows[0]?.is === true;
}

/** Whoever rules the server or owns the tables can change what is logged: the product is not to. @throws where its role is one of them. */
async function refuseAlmighty(client: pg.Client, user: string): Promise<void> {
  const { rows } = await client.query<{ is: boolean }>(
    `SELECT rolsuper OR pg_has_role(oid, '${OWNER}', 'MEMBER') AS is FROM pg_roles WHERE rolname = $1`,
    [user],
  );
  if (rows[0]?.is)
    throw new Error(
      `The role ${user} of DATABASE_URL is a superuser, or owns the record's tables: the product could change what is logged. Let DATABASE_URL name a role of the product's own, and DATABASE_OWNER_URL this one.`,
    );
}

/**
 * Without one the product signs in otherwise: by a certificate, or with a password that the administrator set. An empty one would take that away.
 * Who may not set it need not, where it is that password already.
 */
async function setPassword(client: pg.Client, { user, password }: ProductLogin): Promise<void> {
  const statement = `ALTER ROLE ${pg.escapeIdentifier(user)} PASSWORD`;
  const advice = `${statement} '<that of DATABASE_URL>'`;
  await asked(client, `${statement} ${pg.escapeLiteral(password)}`, advice).catch(async (error: unknown) => {
    if (!(await signsIn(client, { user, password }))) throw error;
  });
}

async function signsIn({ host, port, database, ssl }: pg.Client, login: ProductLogin): Promise<boolean> {
  const product = new pg.Client({ host, port, ssl, ...login, ...(database !== undefined && { database }) });
  try {
    await product.connect();
    return true;
  } catch {
    return false;
  } finally {
    await product.end().catch(() => undefined);
  }
}
