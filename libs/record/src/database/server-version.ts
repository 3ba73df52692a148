import type pg from 'pg';

/** The first with `uuidv7()`, of which keys are made. */
export const OLDEST = 18;

/** @param version as Postgres gives it in `server_version_num`: 180004 is 18.4. @throws where the server is older than the tables need. */
export function refuseOlderServer(version: number): void {
  if (isOlderServer(version))
    throw new Error(`The record needs Postgres ${OLDEST} or later, and this server is ${majorOf(version)}. Nothing was made there.`);
}

export function isOlderServer(version: number): boolean {
  return majorOf(version) < OLDEST;
}

function majorOf(version: number): number {
  return Math.floor(version / 10_000);
}

/** As Postgres gives it in `server_version_num`. */
export async function versionOf(client: Pick<pg.ClientBase, 'query'>): Promise<number> {
  const { rows } = await client.query<{ server_version_num: string }>('SHOW server_version_num');
  return Number(rows[0]?.server_version_num);
}
