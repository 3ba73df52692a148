import type { Say } from '@anvisa/embedded/program';
import { DATABASE } from '../record.js';

interface Preparation {
  ownerUrl: string;
  /** The product's own sign-in, where the database is not ours and has one already. */
  productUrl?: string | undefined;
  clock?: 'movable' | undefined;
  seed?: string | undefined;
  say: Say;
}

/** Brings the record to its present shape. Answers where the product signs in. */
export async function prepare({ ownerUrl, productUrl, clock, say }: Preparation): Promise<string> {
  const { loginIn, migrate } = await import('@anvisa/record/migrate');
  const kind = clock ? 'demo' : 'production';
  if (productUrl) return (await migrate(ownerUrl, { kind, say, product: loginIn(productUrl) })).productUrl;
  return (await migrate(ownerUrl, { kind, say, database: DATABASE })).productUrl;
}
