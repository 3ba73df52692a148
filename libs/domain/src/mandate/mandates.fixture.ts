import type { StrategyEvent } from '../strategy/events.js';
import { STOCKHOLM } from '../strategy/stockholm.fixture.js';
import type { MandateEvent, MandateTerms } from './mandate.js';
import { MemoryRecord } from './record.fixture.js';

/** What the board has from the council, on condition of the council's decision on strategy `s`. */
export const FROM_COUNCIL: MandateTerms = {
  giver: 'council',
  holder: 'executive-board',
  areas: 'all',
  condition: { strategy: 's' },
  from: '2008-10-22',
  mayNameDeputy: false,
  maySubdelegate: true,
  text: 'Förvalta strategin och utfärda anvisningar.',
};

/** What the city director has from the board, on the same condition. */
export const FROM_BOARD: MandateTerms = {
  ...FROM_COUNCIL,
  giver: 'executive-board',
  holder: 'city-director',
  parent: 'council',
  decidedOn: '2008-10-22',
  paragraph: '7',
  mayNameDeputy: true,
  maySubdelegate: false,
  text: 'Utarbeta och besluta om anvisningar.',
};

export const issued = (terms: MandateTerms, changed: Partial<MandateTerms> = {}): MandateEvent => ({
  type: 'MandateIssued',
  ground: 'KL 1991:900 6:33',
  ...terms,
  ...changed,
});

/** The case of the source: two mandates, `council` above `board`, and strategy `s` with what the council made of it. */
export function chainGiven({
  strategy = [STOCKHOLM.registered],
  council = {},
  board = {},
}: {
  readonly strategy?: readonly StrategyEvent[];
  readonly council?: Partial<MandateTerms>;
  readonly board?: Partial<MandateTerms>;
}): MemoryRecord {
  return new MemoryRecord()
    .given('strategy', 's', ...strategy)
    .given('mandate', 'council', issued(FROM_COUNCIL, council))
    .given('mandate', 'board', issued(FROM_BOARD, board));
}
