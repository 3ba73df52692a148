import { foundExample } from '@anvisa/cli/stockholm/found-example';
import { duesOf } from '@anvisa/domain/conduct/reading';
import { conductorsOfRecord } from '@anvisa/record/conduct/conductors';
import { readingOf } from '@anvisa/record/conduct/reading-of';
import type { TestRecord } from './record.js';

/** The example in a test's record, as it is loaded at an instant. */
export async function foundedAt(record: TestRecord, instant: string): Promise<boolean> {
  await record.setClock(instant);
  return foundExample(record.pool);
}

/** Where the cases of the example stand, by their ids' names. */
export async function standing({ pool }: TestRecord): Promise<Readonly<Record<string, string>>> {
  const { rows } = await pool.query<{ name: string; state: string }>(
    `SELECT a.area || ' ' || title || ' ' || number AS name, state FROM edition JOIN directive_area a USING (directive)
     UNION ALL SELECT 'utvärdering ' || a.area || ' ' || split_part(e.id, '/', 3), e.state FROM evaluation e JOIN directive_area a USING (directive)
     UNION ALL SELECT 'avsteg från ' || provision, state FROM exemption
     UNION ALL SELECT 'anmälan ' || row_number() OVER (ORDER BY state->>'compiledAt'), state->>'state' FROM stream WHERE kind = 'report'`,
  );
  return Object.fromEntries(rows.map(({ name, state }) => [name.replace('Anvisning för ', ''), state]));
}

/** What the running conductors would find to do at once. */
export async function dueAtOnce({ pool }: TestRecord): Promise<readonly string[]> {
  const found: string[] = [];
  for (const conductor of await conductorsOfRecord(pool)) {
    const reading = await readingOf(pool, conductor);
    if (reading)
      found.push(
        ...duesOf(reading)
          .filter(({ due }) => due <= reading.now)
          .map(({ act }) => `${act} of ${conductor}`),
      );
  }
  return found;
}
