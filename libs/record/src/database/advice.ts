import type pg from 'pg';

const MAY_NOT = '42501';

/**
 * Runs a statement of the preparation.
 * @param advice what somebody who may is to run instead, where it is not the statement as it is.
 * @throws a sentence with that statement, where the administrator may not.
 */
export async function asked(client: pg.Client, statement: string, advice = statement): Promise<void> {
  await client.query(statement).catch((error: unknown) => {
    if ((error as { code?: unknown }).code !== MAY_NOT) throw error;
    const why = (error as Error).message;
    throw new Error(`The role of DATABASE_OWNER_URL may not do this (${why}). Let a superuser run: ${advice}; and then migrate again.`, {
      cause: error,
    });
  });
}
