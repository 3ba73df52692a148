import type { HeldRole, Role } from '@anvisa/domain/actor';
import type { Command } from '@anvisa/domain/acts';

/** An act of the founding: by whom, and what. */
export type Founding = readonly [actor: string, command: Command];

type Roles = readonly (Role | { readonly role: Role; readonly unit: string })[];

const UNITS = ['skolnamnden', 'socialnamnden', 'kyrkogardsnamnden'];

/** The people of the tests, by what they do. Anton, the administrator, is let in by the installation and registers the others. */
const CAST: Readonly<Record<string, Roles>> = {
  olle: ['it-officer'],
  hedda: ['head-of-it'],
  rut: ['reviewer'],
  roland: ['reviewer'],
  ragnar: ['reviewer'],
  eva: ['evaluator'],
  emil: ['evaluator'],
  disa: ['city-director'],
  dag: ['it-officer'],
  signe: ['board-secretary'],
  maj: ['board-secretary'],
  skolan: [{ role: 'committee-contact', unit: 'skolnamnden' }],
  sociala: [{ role: 'committee-contact', unit: 'socialnamnden' }],
  kyrkan: [{ role: 'committee-contact', unit: 'kyrkogardsnamnden' }],
};

/** Whoever and whatever the tests name: a record that wants other ids puts them in the names' place. */
export const NAMES = ['anton', ...Object.keys(CAST), ...UNITS, 'd', 'x', 's1', 's2', 'm0', 'm1', 'map'];

const signsUp = (person: string): Command => ({
  type: 'register-person',
  person,
  subject: person,
  name: person,
  email: `${person}@example.se`,
});

function takesRole(person: string, role: Pick<HeldRole, 'role' | 'unit'>): Command {
  return { type: 'give-role', person, from: '2008-01-01', reason: 'Anställning.', ...role };
}

const people: readonly Founding[] = [
  ['system', signsUp('anton')],
  ['system', takesRole('anton', { role: 'administrator' })],
  ...UNITS.map((unit): Founding => ['anton', { type: 'register-unit', unit, kind: 'committee', name: unit }]),
  ...Object.entries(CAST).flatMap(([person, roles]): readonly Founding[] => [
    ['anton', signsUp(person)],
    ...roles.map((role): Founding => ['anton', takesRole(person, typeof role === 'string' ? { role } : role)]),
  ]),
];

/** A strategy as far as the board's proposal to the council. */
export function proposed(strategy: string, [stated, prepared, proposing]: readonly [string, string, string]): readonly Founding[] {
  const registered = { caseNumber: `031-${strategy}`, reviewMonths: 12, isExample: true, steeringDocuments: [], relatedDecisions: [] };
  return [
    ['signe', { type: 'register-strategy', strategy, title: `Strategi ${strategy}`, ...registered }],
    ['signe', { type: 'record-office-statement', strategy, dated: stated, preparedBy: 'Hedda' }],
    ['signe', { type: 'record-preparation', strategy, day: prepared, presenter: 'Maj' }],
    ['signe', { type: 'record-board-proposal', strategy, statement: strategy, day: proposing, proposes: ['Godkänn.'], signedBy: ['Maj'] }],
  ];
}

const mandate = { areas: 'all', from: '2025-01-21', maySubdelegate: false, text: 'Besluta om anvisningar.' } as const;
const condition = { strategy: 's1' };
const council = { day: '2025-01-20', paragraph: '7', isExample: true } as const;

/** What every decision rests on: an approved strategy, the mandate chain from the council to the director, and a map with one area. */
const powers: readonly Founding[] = [
  ...proposed('s1', ['2024-09-01', '2024-10-01', '2024-11-01']),
  ['signe', { type: 'record-council-decision', strategy: 's1', outcome: 'approved', from: '2025-01-21', ...council }],
  [
    'signe',
    { type: 'issue-mandate', mandate: 'm0', giver: 'council', holder: 'executive-board', condition, mayNameDeputy: false, ...mandate },
  ],
  [
    'signe',
    {
      type: 'issue-mandate',
      mandate: 'm1',
      giver: 'executive-board',
      holder: 'city-director',
      parent: 'm0',
      condition,
      decidedOn: '2025-01-21',
      paragraph: '3',
      mayNameDeputy: true,
      ...mandate,
    },
  ],
  [
    'olle',
    {
      type: 'draft-area-map',
      map: 'map',
      components: [{ id: 'c', name: 'Telefoni', yearlyCostSek: 1 }],
      areas: [{ id: 'tele', name: 'Telefoni', isExample: true, components: ['c'] }],
    },
  ],
  [
    'signe',
    {
      type: 'adopt-area-map',
      map: 'map',
      from: '2025-01-21',
      decision: { body: 'council', day: '2025-01-20', paragraph: '7' },
      fates: [],
    },
  ],
];

export const FOUNDED_AT = '2025-01-21T12:00:00.000Z';
export const FOUNDING: readonly Founding[] = [...people, ...powers];
