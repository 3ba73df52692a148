import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Conducted } from './support/conducted.js';
import { linesOf } from './support/done.js';
import { step } from './support/script.js';
import { acknowledges, content, decides, drafts, starts, submits, supports } from './support/wording.js';

const LIFE = [
  starts('2026-01-07', 'olle'),
  drafts('2026-01-08', 'olle', 1, content('2026-03-02', ['skolnamnden', 'socialnamnden', 'kyrkogardsnamnden'])),
  submits('2026-01-09', 'olle', 1, 'rut', 'roland'),
  supports('2026-01-12', 'rut', 1),
  supports('2026-01-12', 'roland', 1),
  step('2026-01-12', 'anton', { type: 'close-unit', unit: 'socialnamnden', lastDay: '2026-01-12', reason: 'Uppgått i annan nämnd.' }),
  decides('2026-01-13', 'disa', 1, 'approve'),
  acknowledges('2026-01-14', 'skolan', 1, 'skolnamnden'),
  step('2026-01-24', 'anton', { type: 'close-unit', unit: 'kyrkogardsnamnden', lastDay: '2026-01-24', reason: 'Uppgått i annan nämnd.' }),
];

describe('committees that close on a directive’s way to them', () => {
  let conducted: Conducted;
  beforeAll(async () => {
    conducted = await Conducted.start();
    await conducted.live(LIFE, '2026-03-10T08:00:00.000Z');
  });
  afterAll(() => conducted.end());

  it('are sent nothing then, or reminded no longer, and the directive enters into force', async () => {
    const after = linesOf(await conducted.record.deeds()).filter((line) => line >= '2026-01-13');
    expect(after).toEqual([
      '2026-01-13 10:00 EditionPublished',
      '2026-01-13 10:00 ReceiptSent',
      '2026-01-13 10:00 ReceiptSent',
      '2026-01-13 10:00 tell-committees → kyrkan, skolan',
      '2026-01-13 10:00 tell-outcome → olle',
      '2026-01-22 08:00 remind-committees → kyrkan',
      '2026-03-02 00:00 EnteredIntoForce',
    ]);
  });
});
