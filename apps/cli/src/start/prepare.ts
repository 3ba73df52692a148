import type { Say } from '@anvisa/embedded/program';

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
  const { migrate } = await import('@anvisa/record/migrate');
  const prepared = await migrate(ownerUrl, { database: productUrl ? undefined : 'anvisa', kind: clock ? 'demo' : 'production', say });
  return productUrl ?? prepared.productUrl;
}
