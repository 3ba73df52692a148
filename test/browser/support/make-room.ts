import type { Page } from 'playwright-core';
import { Acting } from './acting.js';
import type { Visitor } from './launch.mjs';

const ON_ITS_WAY = ['draft', 'in-review', 'ready', 'postponed', 'referred'];

interface Left {
  readonly self: string;
  readonly state: string;
}

/** What the example or a test before left on its way makes room: its officer withdraws it, and what lies with the board the board declines. */
export async function makeRoom(visit: (visitor: Visitor) => Promise<Page>, officer: Acting, editions: readonly Left[]): Promise<void> {
  for (const { self, state } of editions.filter((one) => ON_ITS_WAY.includes(one.state))) {
    const reasons = `Prov, läge ${state}.`;
    if (state === 'referred') await declined(new Acting(await visit({ as: 'Bodil Ström' })), self, reasons);
    else await officer.actOn(self, 'withdrawals', { reasons });
  }
}

async function declined(secretary: Acting, self: string, reasons: string): Promise<void> {
  const { today: day } = (await secretary.get<{ today: string }>('/api/me')).body;
  await secretary.actOn(self, 'board-decisions', { outcome: 'declined', board: { day, paragraph: '§ 7', reasons } });
}
