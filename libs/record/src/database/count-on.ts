import type { DataSource } from 'typeorm';

/** Those who follow the feed may have been told of entries that the backup does not hold: the numbers go on beyond what these can have had. */
const BEYOND_THE_BACKUP = 1_000_000_000;

/**
 * Lets the record's transactions be counted on after the last that an entry has, where the cluster counts its own from less: the record was restored
 * into it. Nobody acts meanwhile, as with every migration.
 * @returns whether that was needed.
 */
export async function countOn(source: Pick<DataSource, 'query'>): Promise<boolean> {
  const behind = await source.query<{ by: string }[]>(
    `SELECT last + $1::bigint - pg_current_xact_id()::text::bigint AS by FROM (SELECT max(tx) AS last FROM entry) e WHERE last >= current_tx()`,
    [BEYOND_THE_BACKUP],
  );
  for (const { by } of behind) await source.query(`CREATE OR REPLACE FUNCTION tx_offset() RETURNS bigint LANGUAGE sql STABLE RETURN ${by}`);
  return behind.length > 0;
}
