/** The first with `uuidv7()`, of which keys are made. */
const OLDEST = 18;

/** @param version as Postgres gives it in `server_version_num`: 180004 is 18.4. @throws where the server is older than the tables need. */
export function refuseOlderServer(version: number): void {
  const major = Math.floor(version / 10_000);
  if (major < OLDEST) throw new Error(`The record needs Postgres ${OLDEST} or later, and this server is ${major}. Nothing was made there.`);
}
