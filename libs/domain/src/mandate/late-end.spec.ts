import { describe, expect, it } from '@jest/globals';
import type { StrategyEvent } from '../strategy/events.js';
import { APPROVED } from '../strategy/stockholm.fixture.js';
import { uncarriedFrom } from './late-end.js';
import type { MandateEvent } from './mandate.js';
import { chainGiven } from './mandates.fixture.js';

const revokedFrom = (from: string): MandateEvent => ({ type: 'MandateRevoked', from, decidedOn: '2026-01-01', paragraph: '1', reason: '' });
const ended = (lastDay: string): StrategyEvent => ({
  type: 'StrategyRevoked',
  day: '2026-01-01',
  paragraph: '1',
  isExample: true,
  lastDay,
  reason: '',
});
const annulled: StrategyEvent = { type: 'StrategyAnnulled', day: '2026-02-01', court: '', reason: '' };

/** All is recorded on 25 November 2026. */
describe('a mandate carried nothing before the record knew it', () => {
  it.each<readonly [string, readonly StrategyEvent[], readonly MandateEvent[], string | undefined]>([
    ['never, while it stands', APPROVED, [], undefined],
    ['since its strategy ended, recorded late', [...APPROVED, ended('2026-06-30')], [], '2026-07-01'],
    ['never, where its strategy ends in time', [...APPROVED, ended('2026-11-30')], [], undefined],
    ['since it was revoked, recorded late', APPROVED, [revokedFrom('2026-08-01')], '2026-08-01'],
    ['since the first of both', [...APPROVED, ended('2026-06-30')], [revokedFrom('2026-08-01')], '2026-07-01'],
    ['ever, where a court annulled its strategy', [...APPROVED, annulled], [], '0001-01-01'],
  ])('%s', (_, strategy, events, then) => {
    const record = chainGiven({ strategy });
    record.given('mandate', 'council', ...events);
    const world = record.world();
    const mandate = world.find('mandate', 'council');
    expect(mandate && uncarriedFrom(mandate, world.all('strategy'))).toBe(then);
  });
});
