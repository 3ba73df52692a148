import type { Instant } from '@anvisa/domain/time';
import type { Say } from '@anvisa/embedded/program';
import { DATABASE } from '../record.js';

interface Preparation {
  ownerUrl: string;
  /** The product's own sign-in, where the database is not ours and has one already. */
  productUrl?: string | undefined;
  /** The instant at which the movable clock of a demo begins. */
  clockAt?: Instant | undefined;
  /** What an empty record begins with. */
  seed?: 'stockholm' | undefined;
  say: Say;
}

/** Brings the record to its present shape, with the example in it where that is asked for. Answers where the product signs in. */
export async function prepare({ ownerUrl, productUrl, clockAt, seed, say }: Preparation): Promise<string> {
  const { loginIn, migrate } = await import('@anvisa/record/migrate');
  const kind = clockAt ? 'demo' : 'production';
  const where = productUrl ? { product: loginIn(productUrl) } : { database: DATABASE };
  const migrated = await migrate(ownerUrl, { kind, say, ...where });
  await begin(migrated.productUrl, { clockAt, seed, say });
  return migrated.productUrl;
}

/** What an empty record begins with: its clock, and the example. */
async function begin(url: string, { clockAt, seed, say }: Pick<Preparation, 'clockAt' | 'seed' | 'say'>): Promise<void> {
  if (!clockAt && !seed) return;
  const { createPool } = await import('@anvisa/record/database/pool');
  const { isEmpty, setClock, todayIn } = await import('@anvisa/record/queries/instance');
  const pool = createPool(url, { max: 1 });
  try {
    if (!(await isEmpty(pool))) return;
    if (clockAt) await setClock(pool, clockAt);
    if (!seed) return;
    const { Door } = await import('@anvisa/record/door/door');
    const { stockholmCase } = await import('../stockholm/case.js');
    const { load } = await import('../stockholm/load.js');
    await load(new Door(pool), stockholmCase(await todayIn(pool)));
    say('The Stockholm case of 2008 is loaded; the council has not decided yet.');
  } finally {
    await pool.end();
  }
}
