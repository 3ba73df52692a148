import type { Instant } from '@anvisa/domain/time';
import type { Say } from '@anvisa/embedded/program';
import type { createPool } from '@anvisa/record/database/pool';
import { DATABASE } from '../record.js';
import type { Seed } from './plan.js';

interface Preparation {
  ownerUrl: string;
  /** The product's own sign-in, where the database is not ours and has one already. */
  productUrl?: string | undefined;
  /** The instant at which the movable clock of a demo begins. */
  clockAt?: Instant | undefined;
  /** What an empty record begins with. */
  seed?: Seed | undefined;
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
  const { isEmpty, setClock } = await import('@anvisa/record/queries/instance');
  const pool = createPool(url, { max: 1 });
  try {
    if (!(await isEmpty(pool))) return;
    if (clockAt) await setClock(pool, clockAt);
    if (seed === 'example') await loadExample(pool, say);
    if (seed === 'stockholm') await loadCase(pool, say);
  } finally {
    await pool.end();
  }
}

type Pool = ReturnType<typeof createPool>;

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
