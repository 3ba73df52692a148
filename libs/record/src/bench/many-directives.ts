import pg from 'pg';

/**
 * So many directives as a list reads them, written straight into the rows: no act made them, so `anvisa verify` would not hold. One in five has an
 * edition in force; the others stand in every other state.
 */
export async function writeManyDirectives(ownerUrl: string, count: number): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    // A busy machine may be slow between two statements.
    await client.query('SET idle_in_transaction_session_timeout = 0');
    await client.query('BEGIN');
    for (const statement of STATEMENTS) await client.query(statement, [count]);
    await client.query('COMMIT');
    await client.query('ANALYZE directive, directive_area, edition, edition_text');
  } finally {
    await client.end();
  }
}

const ID = `md5('bench ' || n)::uuid`;
const TITLE = `'Anvisning för provområde ' || n`;
/** Beginning with the one that a fifth is in. */
const STATES = `(ARRAY['in-force', 'draft', 'in-review', 'superseded', 'withdrawn'])[1 + n % 5]`;

const STATEMENTS = [
  `INSERT INTO directive (id, title) SELECT ${ID}, ${TITLE} FROM generate_series(1, $1::int) n`,
  `INSERT INTO directive_area (directive, area, from_day) SELECT ${ID}, 'prov-' || n, '2008-01-01' FROM generate_series(1, $1::int) n`,
  `INSERT INTO edition (directive, number, case_number, title, state, officer, started_at, since, text_hash, in_force_from, in_force_until)
   SELECT ${ID}, 1, 'prov-' || n || '/2020', ${TITLE}, ${STATES}, 'bench', now() - interval '3 years', now() - interval '2 years',
     encode(sha256(n::text::bytea), 'hex'),
     CASE WHEN n % 5 IN (0, 3) THEN current_date - 700 END, CASE WHEN n % 5 = 3 THEN current_date - 10 END
   FROM generate_series(1, $1::int) n`,
  `INSERT INTO edition_text (directive, number, hash, content, words)
   SELECT ${ID}, 1, encode(sha256(n::text::bytea), 'hex'), '{}', 'prov ' || n || ' ramavtal upphandling leverantör' FROM generate_series(1, $1::int) n
   WHERE n % 5 = 0`,
];
