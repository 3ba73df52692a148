import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Conducted } from './support/conducted.js';
import { linesOf } from './support/done.js';
import { step } from './support/script.js';
import { acknowledges, content, DECISION, decides, drafts, starts, submits, supports } from './support/wording.js';

const LIFE = [
  starts('2026-01-07', 'olle'),
  drafts('2026-01-08', 'olle', 1, content('2026-03-02', ['skolnamnden', 'socialnamnden'])),
  submits('2026-01-09', 'olle', 1, 'rut', 'roland'),
  supports('2026-01-12', 'rut', 1),
  supports('2026-01-12', 'roland', 1),
  decides('2026-01-13', 'disa', 1, 'approve'),
  acknowledges('2026-01-14', 'skolan', 1, 'skolnamnden'),
  acknowledges('2026-01-14', 'sociala', 1, 'socialnamnden'),
  step('2026-05-11', 'disa', { type: 'extend-edition', directive: 'd', edition: 1, units: ['kyrkogardsnamnden'], record: DECISION }),
];

describe('a committee that is to follow a directive which is in force', () => {
  let conducted: Conducted;
  beforeAll(async () => {
    conducted = await Conducted.start();
    await conducted.live(LIFE, '2026-06-10T08:00:00.000Z');
  });
  afterAll(() => conducted.end());

  it('is sent it at once, is reminded in its own time, and nobody else is', async () => {
    const later = linesOf(await conducted.record.deeds()).filter((line) => line >= '2026-05-11');
    expect(later).toEqual([
      '2026-05-11 11:00 ReceiptSent',
      '2026-05-11 11:00 tell-committees → kyrkan',
      '2026-05-11 11:00 tell-outcome → olle',
      '2026-05-21 08:00 remind-committees → kyrkan',
      '2026-05-26 08:00 remind-committees → kyrkan',
      '2026-06-02 08:00 escalate-acknowledgement → hedda',
    ]);
  });
});
