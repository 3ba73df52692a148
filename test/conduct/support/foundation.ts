import type { Change } from '@anvisa/domain/act';

const COUNCIL = { day: '2025-01-20', paragraph: '7', isExample: true } as const;

/** What every decision rests on: an approved strategy, the mandate chain from the council to the director, and a map with one area. */
export function foundationEvents(): readonly Change[] {
  const mandate = { areas: 'all', from: '2025-01-21', mayNameDeputy: true, maySubdelegate: false, text: '', ground: 'KL 6:37' } as const;
  return [
    {
      stream: 'strategy/s1',
      event: {
        type: 'StrategyRegistered',
        title: 'Strategi',
        caseNumber: '031-2080/2008',
        reviewMonths: 12,
        isExample: true,
        steeringDocuments: [],
        relatedDecisions: [],
      },
    },
    { stream: 'strategy/s1', event: { type: 'OfficeStatementRecorded', dated: '2024-09-01', preparedBy: 'Hedda' } },
    { stream: 'strategy/s1', event: { type: 'PreparationEndorsed', day: '2024-10-01', presenter: 'Maj' } },
    { stream: 'strategy/s1', event: { type: 'BoardProposed', statement: '1', day: '2024-11-01', proposes: [], signedBy: [] } },
    { stream: 'strategy/s1', event: { type: 'StrategyApproved', from: '2025-01-21', ...COUNCIL } },
    {
      stream: 'mandate/m0',
      event: { type: 'MandateIssued', giver: 'council', holder: 'executive-board', condition: { strategy: 's1' }, ...mandate },
    },
    {
      stream: 'mandate/m1',
      event: {
        type: 'MandateIssued',
        giver: 'executive-board',
        holder: 'city-director',
        parent: 'm0',
        condition: { strategy: 's1' },
        decidedOn: '2025-01-21',
        paragraph: '3',
        ...mandate,
      },
    },
    {
      stream: 'area-map/map',
      event: {
        type: 'AreaMapDrafted',
        version: 1,
        components: [{ id: 'c', name: 'Telefoni', yearlyCostSek: 1 }],
        areas: [{ id: 'tele', name: 'Telefoni', isExample: true, components: ['c'] }],
      },
    },
    {
      stream: 'area-map/map',
      event: {
        type: 'AreaMapAdopted',
        version: 1,
        from: '2025-01-21',
        decision: { body: 'council', day: '2025-01-20', paragraph: '7' },
        fates: [],
      },
    },
  ];
}
