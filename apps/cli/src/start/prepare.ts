import type { Instant } from '@anvisa/domain/time';
import type { Say } from '@anvisa/embedded/program';
import type { createPool } from '@anvisa/record/database/pool';
import { leadingThere } from '../database-address.js';
import { DATABASE, recordNamedBy } from '../record.js';
import { refuseDemoPeople } from './demo-people.js';
import type { Seed } from './plan.js';

interface Preparation {
  ownerUrl: string;
  /** The product's own sign-in, where the database is not ours and has one already. */
  productUrl?: string | undefined;
  /** The instant at which the movable clock of a demo begins. */
  clockAt?: Instant | undefined;
  /** What an empty record begins with. */
  seed?: Seed | undefined;
  /** People sign in as themselves: the record must be nobody's demo. */
  signInIsOwn: boolean;
  say: Say;
}

/** Brings the record to its present shape, with the example in it where that is asked for. Answers where the product signs in. */
export async function prepare({ ownerUrl, productUrl, clockAt, seed, signInIsOwn, say }: Preparation): Promise<string> {
  const { loginIn, migrate } = await import('@anvisa/record/migrate');
  const kind = clockAt ? 'demo' : 'production';
  const where = productUrl ? { product: loginIn(productUrl, ownerUrl) } : { database: DATABASE };
  const migrated = await migrate(ownerUrl, { kind, say, ...where }).catch(leadingThere(recordNamedBy()));
  await using(migrated.productUrl, async (pool) => {
    if (signInIsOwn) await refuseDemoPeople(pool, productUrl ? 'with another database in DATABASE_URL' : 'in another ANVISA_HOME');
    await begin(pool, { clockAt, seed, say });
  });
  return migrated.productUrl;
}

/** What an empty record begins with: its clock, and the example. */
async function begin(pool: Pool, { clockAt, seed, say }: Pick<Preparation, 'clockAt' | 'seed' | 'say'>): Promise<void> {
  if (!clockAt && !seed) return;
  const { isEmpty, setClock } = await import('@anvisa/record/queries/instance');
  if (!(await isEmpty(pool))) return;
  if (clockAt) await setClock(pool, clockAt);
  if (seed === 'example') await loadExample(pool, say);
  if (seed === 'stockholm') await loadCase(pool, say);
}

type Pool = ReturnType<typeof createPool>;

async function using(url: string, work: (pool: Pool) => Promise<void>): Promise<void> {
  const { createPool } = await import('@anvisa/record/database/pool');
  const pool = createPool(url, { max: 1 });
  try {
    await work(pool);
  } finally {
    await pool.end();
  }
}

async function loadExample(pool: Pool, say: Say): Promise<void> {
  const { foundExample } = await import('../stockholm/found-example.js');
  await foundExample(pool);
  say('The Stockholm case is loaded, with a directive in every phase. The directives and the council’s decision are examples of ours.');
}

async function loadCase(pool: Pool, say: Say): Promise<void> {
  const { Door } = await import('@anvisa/record/door/door');
  const { todayIn } = await import('@anvisa/record/queries/instance');
  const { stockholmCase } = await import('../stockholm/case.js');
  const { load } = await import('../stockholm/load.js');
  await load(new Door(pool), stockholmCase(await todayIn(pool)));
  say('The Stockholm case of 2008 is loaded; the council has not decided yet.');
}
