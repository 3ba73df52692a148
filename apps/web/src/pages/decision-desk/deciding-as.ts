import type { Me } from '../../session/me.js';

/** By which names a decision of mine is taken. */
export interface DecidingAs {
  readonly name: string;
  /** Of a deputy in function: the one in whose stead. */
  readonly inStead?: string;
}

/** The director, or the deputy in function; nobody else decides. */
export function decidingAs(me: Me | null | undefined): DecidingAs | undefined {
  if (!me) return undefined;
  if (me.rolesToday.includes('city-director')) return { name: me.name };
  const inStead = me.deputyships[0]?.inStead?.name;
  return inStead === undefined ? undefined : { name: me.name, inStead };
}
