import type { Queryable } from '../database/queryable.js';

/** The person `p` has not left on the day that it is by the record's clock, in the instance `i`. */
export const PRESENT = `(p.left_on IS NULL OR p.left_on >= ((clock_timestamp() + i.clock_offset) AT TIME ZONE 'Europe/Stockholm')::date)`;

export interface PersonNamed {
  readonly id: string;
  readonly name: string;
  /** A program that calls by itself. */
  readonly isMachine: boolean;
}

/** The person whom the sign-in service knows by a subject, unless they have left. */
export async function personBySubject(client: Queryable, subject: string): Promise<PersonNamed | undefined> {
  const { rows } = await client.query<PersonNamed>({
    name: 'person-by-subject',
    text: `SELECT p.id, p.name, coalesce(s.state->>'kind' = 'machine', false) AS "isMachine"
      FROM person p LEFT JOIN stream s ON s.id = 'person/' || p.id, instance i WHERE p.subject = $1 AND ${PRESENT}`,
    values: [subject],
  });
  return rows[0];
}
