type Name = 'DATABASE_URL' | 'DATABASE_OWNER_URL';

/**
 * The address of a database that the environment names, if it names one.
 * @throws where it is none that Postgres is reached at; without showing it, since it may hold a password.
 */
export function databaseAddress(name: Name, environment: NodeJS.ProcessEnv = process.env): string | undefined {
  const given = environment[name];
  if (!given) return undefined;
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (!url || !['postgres:', 'postgresql:'].includes(url.protocol))
    throw new Error(`${name} must be the address of a database, as postgres://user:password@host:5432/anvisa.`);
  if (url.pathname.length < 2)
    throw new Error(`${name} names no database: the address ends in its name, as in postgres://host:5432/anvisa.`);
  return given;
}

/**
 * Says which variable led to a database that could not be used.
 * @throws the sentence; or the error itself, where it is one of ours, which says that already.
 */
export function leadingThere(name: string): (error: unknown) => never {
  return (error) => {
    const { code, message } = error as { code?: string; message?: string };
    if (code === '42P01') throw new Error(`${name}: there is no record in that database; run "anvisa migrate".`, { cause: error });
    if (code === undefined) throw error;
    throw new Error(`${name}: ${message || code}`, { cause: error });
  };
}
