import type { Queryable } from '../database/queryable.js';

/** The person `p` has not left on the day that it is by the record's clock, in the instance `i`. */
export const PRESENT = `(p.left_on IS NULL OR p.left_on >= ((clock_timestamp() + i.clock_offset) AT TIME ZONE 'Europe/Stockholm')::date)`;

/** The person whom the sign-in service knows by a subject, unless they have left. */
export async function personBySubject(client: Queryable, subject: string): Promise<{ id: string; name: string } | undefined> {
  const { rows } = await client.query<{ id: string; name: string }>({
    name: 'person-by-subject',
    text: `SELECT p.id, p.name FROM person p, instance i WHERE p.subject = $1 AND ${PRESENT}`,
    values: [subject],
  });
  return rows[0];
}
