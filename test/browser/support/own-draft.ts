import type { Page } from 'playwright-core';
import { Acting } from './acting.js';
import type { Visitor } from './launch.mjs';
import { makeRoom } from './make-room.js';

type Visit = (visitor?: Visitor) => Promise<Page>;

export const AREA = { id: 'programvara', name: 'Programvara' };

interface Listed {
  readonly items: readonly { readonly directive: string; readonly edition: number; readonly self: string; readonly state: string }[];
}

/** The area for software without a directive: what the example or a test before has begun there makes room. */
export async function freeArea(visit: Visit): Promise<Acting> {
  const anna = new Acting(await visit({ as: 'Anna Lind' }));
  const { items } = (await anna.get<Listed>(`/api/directives?area=${AREA.id}&limit=50`)).body;
  await makeRoom(visit, anna, items);
  return anna;
}

interface Written {
  readonly id: string;
  readonly part: string;
  readonly heading: string;
  readonly text: string;
}

const TWO: readonly Written[] = [
  { id: 'p1', part: 'business-considerations', heading: 'Konkurrens', text: 'Programvara upphandlas i konkurrens år 2026.' },
  { id: 'p2', part: 'business-considerations', heading: 'Risker', text: 'Inlåsning ska undvikas.' },
];

/** A draft of the test's own. */
export async function ownDraft(
  visit: Visit,
  provisions: readonly Written[] = TWO,
): Promise<{ readonly page: string; readonly self: string; readonly anna: Acting }> {
  const anna = await freeArea(visit);
  const title = 'Anvisning för programvara, prov';
  const { directive, self } = (await anna.act<{ result: { directive: string; self: string } }>('/api/directives', { area: AREA.id, title }))
    .body.result;
  const content = {
    title,
    provisions,
    addressees: [],
    inForceFrom: '2099-01-01',
    evaluationMonths: 12,
    references: ['031-2080/2008'],
    exemptionsBy: 'city-director',
    transitional: '',
    changes: '',
    consequences: { cost: '', staff: '', security: '', 'personal-data': '', accessibility: '' },
  };
  await anna.actOn(self, 'drafts', { content });
  return { page: `/arenden/${directive}/1/utkast`, self, anna };
}
