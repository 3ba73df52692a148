import type { createPool } from '@anvisa/record/database/pool';
import { idOf } from '../stockholm/ids.js';
import { PEOPLE } from '../stockholm/people.js';

/**
 * A record that the demo was loaded into is nobody's own: its invented people are known by the subjects of the demo's sign-in, and whoever has one
 * of them at a city's provider would act with that person's powers.
 * @param instead where a city's own record begins.
 * @throws where it holds one of them, saying so.
 */
export async function refuseDemoPeople(pool: ReturnType<typeof createPool>, instead: string): Promise<void> {
  const { namesOf } = await import('@anvisa/record/queries/names');
  const idsOf = new Map(PEOPLE.map(({ subject }) => [idOf('person', subject), subject]));
  const [found] = await namesOf(pool, [...idsOf.keys()]);
  if (!found) return;
  const [id, name] = found;
  throw new Error(
    `This record holds the demo's invented people. Whoever has the subject "${idsOf.get(id)}" at OIDC_ISSUER would act as ${name}: begin your own ${instead}.`,
  );
}
