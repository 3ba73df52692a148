import { stockholmCase } from '@anvisa/cli/stockholm/case';
import { consulting } from '@anvisa/cli/stockholm/example/texts/consulting';
import { load } from '@anvisa/cli/stockholm/load';
import { Door } from '@anvisa/record/door/door';
import { todayIn } from '@anvisa/record/queries/instance';
import { Acting } from './acting.js';
import { inOwnCity, type Pool, type Visit } from './own-city.js';
import { type OwnCase, submitted, supported } from './ready-case.js';

/** The real case of 2008 where its source leaves it: the council has not decided. */
export function beforeTheCouncil(about: string, tests: (visit: Visit) => void): void {
  const city = { name: 'council', begin: async (pool: Pool) => load(new Door(pool), stockholmCase(await todayIn(pool))) };
  inOwnCity(about, city, tests);
}

/** The first edition of a directive there, which waits for the director's decision. */
export async function firstCase(
  visit: Visit,
  area: 'konsulter' | 'telefoni' | 'systemforvaltning' | 'ovrigt' = 'konsulter',
): Promise<OwnCase> {
  const anna = new Acting(await visit({ as: 'Anna Lind' }));
  const { today } = (await anna.get<{ today: string }>('/api/me')).body;
  const content = consulting(`${Number(today.slice(0, 4)) + 2}-01-01`);
  const { title } = content;
  const { directive, self } = (await anna.act<{ result: { directive: string; self: string } }>('/api/directives', { area, title })).body
    .result;
  await anna.actOn(self, 'drafts', { content });
  const one = { directive, edition: 1, title, self, casePage: `/arenden/${directive}/1`, page: `/beslut/${directive}/1`, anna };
  return supported(await submitted(one), visit);
}
