import { describe, expect, it } from '@jest/globals';
import { isRefusal } from '../refusal.js';
import { APPROVED, CHANGED, PROPOSED } from '../strategy/stockholm.fixture.js';
import { type Asked, chainOf, mandateInForce } from './chain.js';
import { chainGiven, FROM_BOARD, issued } from './mandates.fixture.js';
import { MemoryRecord } from './record.fixture.js';

const TODAY: Asked = { area: 'telefoni', day: '2026-11-25', office: 'city-director' };
type Given = Parameters<typeof chainGiven>[0];

const confirmed = { type: 'MandateConfirmed', day: '2008-12-01', paragraph: '3' } as const;
const revoked = { type: 'MandateRevoked', from: '2020-01-01', decidedOn: '2019-12-01', paragraph: '4', reason: 'Ny ordning' } as const;

/** The chain that carries, or the refusal's code. */
function answer(record: MemoryRecord, asked: Partial<Asked> = {}) {
  const found = mandateInForce(record.world(), { ...TODAY, ...asked });
  return isRefusal(found) ? found.refused : found.chain.join(' < ');
}

const HOLDS = 'mandate/board < mandate/council';

describe('the mandate chain', () => {
  it.each<readonly [string, Given, Partial<Asked>, string]>([
    ['holds once the council has approved the strategy', { strategy: APPROVED }, {}, HOLDS],
    ['holds on the very day of the approval', { strategy: APPROVED }, { day: '2008-11-24' }, HOLDS],
    ['waits for the council the day before', { strategy: APPROVED }, { day: '2008-11-23' }, 'mandate-condition-unmet'],
    ['waits for the council while the strategy is only proposed', { strategy: PROPOSED }, {}, 'mandate-condition-unmet'],
    ['waits for the board when the approval changed the strategy', { strategy: CHANGED }, {}, 'mandate-awaits-confirmation'],
    [
      'lapses when the council rejects the strategy',
      { strategy: [...PROPOSED, { type: 'StrategyRejected', day: '2008-11-24', paragraph: '12', isExample: true }] },
      {},
      'mandate-lapsed',
    ],
    ['waits above, where only the upper mandate is conditional', { board: { condition: undefined } }, {}, 'mandate-condition-unmet'],
    ['has not begun', { strategy: APPROVED, board: { from: '2027-01-01' } }, {}, 'mandate-not-begun'],
    ['holds on its last day', { strategy: APPROVED, board: { until: '2026-11-25' } }, {}, HOLDS],
    ['ends with its last day', { strategy: APPROVED, board: { until: '2026-11-24' } }, {}, 'mandate-expired'],
    ['breaks where the upper mandate has ended', { strategy: APPROVED, council: { until: '2020-01-01' } }, {}, 'mandate-chain-broken'],
    ['breaks where the upper mandate has another area', { strategy: APPROVED, council: { areas: ['drift'] } }, {}, 'mandate-chain-broken'],
    ['breaks where the upper mandate is unknown', { strategy: APPROVED, board: { parent: 'none' } }, {}, 'mandate-chain-broken'],
    ['breaks where it runs in a circle', { strategy: APPROVED, board: { parent: 'board' } }, {}, 'mandate-chain-broken'],
    ['is for the areas that it names', { strategy: APPROVED, board: { areas: ['telefoni'] } }, {}, HOLDS],
    ['is for no other', { strategy: APPROVED, board: { areas: ['drift'] } }, {}, 'mandate-not-for-area'],
    ['carries the board by the council alone', { strategy: APPROVED }, { office: 'executive-board' }, 'mandate/council'],
    ['lets a deputy act whom the director named', { strategy: APPROVED }, { deputyNamedBy: 'city-director' }, HOLDS],
    [
      'does not, where it names no deputy',
      { strategy: APPROVED, board: { mayNameDeputy: false } },
      { deputyNamedBy: 'city-director' },
      'mandate-names-no-deputy',
    ],
    [
      'lets one act all the same whom the board named',
      { strategy: APPROVED, board: { mayNameDeputy: false } },
      { deputyNamedBy: 'executive-board' },
      HOLDS,
    ],
  ])('%s', (_, given, asked, then) => {
    expect(answer(chainGiven(given), asked)).toBe(then);
  });

  it('names the strategy and the registration number of the decision that is missing', () => {
    expect(mandateInForce(chainGiven({ strategy: PROPOSED }).world(), TODAY)).toEqual({
      refused: 'mandate-condition-unmet',
      facts: { strategy: 'Stockholms stads leveransstrategi för IT-området', caseNumber: '031-2080/2008' },
    });
  });

  it('is none where nobody has given one', () => {
    expect(answer(new MemoryRecord())).toBe('mandate-missing');
    expect(chainOf(new MemoryRecord().world(), TODAY)).toEqual([]);
  });

  it('holds under a changed strategy when the board has confirmed both mandates', () => {
    const record = chainGiven({ strategy: CHANGED }).given('mandate', 'board', confirmed);
    expect(answer(record)).toBe('mandate-awaits-confirmation');
    record.given('mandate', 'council', confirmed);
    expect(answer(record)).toBe(HOLDS);
    expect(answer(record, { day: '2008-11-30' })).toBe('mandate-awaits-confirmation');
  });

  it('is revoked forward: the day before, it held', () => {
    const record = chainGiven({ strategy: APPROVED }).given('mandate', 'board', revoked);
    expect(answer(record, { day: '2019-12-31' })).toBe(HOLDS);
    expect(answer(record, { day: '2020-01-01' })).toBe('mandate-revoked');
  });

  it('lapses with its strategy, and was never there under one annulled', () => {
    const ended = chainGiven({ strategy: [...APPROVED, { type: 'StrategySuperseded', by: 'n', lastDay: '2012-12-31', carriesOver: [] }] });
    expect(answer(ended, { day: '2012-12-31' })).toBe(HOLDS);
    expect(answer(ended, { day: '2013-01-01' })).toBe('mandate-lapsed');
    const annulled = chainGiven({
      strategy: [...APPROVED, { type: 'StrategyAnnulled', day: '2009-06-01', court: 'Länsrätten', reason: 'Så' }],
    });
    expect(answer(annulled, { day: '2009-01-01' })).toBe('mandate-lapsed');
  });

  it('goes by another mandate where the first does not carry', () => {
    const record = chainGiven({ strategy: APPROVED, board: { until: '2020-01-01' } });
    record.given('mandate', 'newer', issued(FROM_BOARD, { from: '2020-01-02', decidedOn: '2019-12-01' }));
    expect(answer(record)).toBe('mandate/newer < mandate/council');
  });

  it.each([
    ['one', 'other'],
    ['other', 'one'],
  ])('goes by the same of two mandates from one day, in whichever order they are read: %s, %s', (...ids) => {
    const record = chainGiven({ strategy: APPROVED, board: { until: '2020-01-01' } });
    for (const id of ids) record.given('mandate', id, issued(FROM_BOARD, { from: '2020-01-02', decidedOn: '2019-12-01' }));
    expect(answer(record)).toBe('mandate/one < mandate/council');
  });

  it('is taken on the behalf of whoever gave the nearest mandate', () => {
    const world = chainGiven({ strategy: APPROVED }).world();
    expect(mandateInForce(world, TODAY)).toMatchObject({ onBehalfOf: 'executive-board' });
    expect(mandateInForce(world, { ...TODAY, office: 'executive-board' })).toMatchObject({ onBehalfOf: 'council' });
  });

  it('is shown link by link, whatever it lacks', () => {
    const links = chainOf(chainGiven({ strategy: PROPOSED }).world(), TODAY);
    expect(links.map(({ stream, state }) => [stream, state])).toEqual([
      ['mandate/board', 'conditional'],
      ['mandate/council', 'conditional'],
    ]);
    expect(links[0]?.condition).toEqual({
      strategy: 's',
      title: 'Stockholms stads leveransstrategi för IT-området',
      caseNumber: '031-2080/2008',
    });
  });
});
