import type { Issuer } from '@anvisa/embedded/issuer';
import type { Postgres } from '@anvisa/embedded/postgres';
import type { Program } from '@anvisa/embedded/program';
import type { Temporal } from '@anvisa/embedded/temporal';
import type { Supervised } from './supervise.js';

/** What this instance runs itself. What runs elsewhere is not in it. */
export interface House {
  server?: Supervised<Program>;
  worker?: Supervised<Program>;
  temporal?: Supervised<Temporal>;
  postgres?: Supervised<Postgres>;
  issuer?: Issuer;
}

/** Who asks goes before who answers, so that nobody talks into the void. */
const ORDER = ['server', 'worker', 'temporal', 'postgres', 'issuer'] as const;

export async function takeDown(house: House): Promise<void> {
  for (const part of ORDER) await house[part]?.stop();
}
