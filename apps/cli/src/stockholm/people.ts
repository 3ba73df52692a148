import type { Role } from '@anvisa/domain/actor';
import { ALL_CONTACTS } from './units.js';

/** An invented person of the demo: one for each thing that can be done. What each may do stands in the record. */
export interface DemoPerson {
  readonly subject: string;
  readonly name: string;
  /** Who they are, in a line: in English and in Swedish. */
  readonly line: string;
  readonly lineSv: string;
  readonly roles: readonly { readonly role: Role; readonly unit?: string }[];
}

type Lines = readonly [en: string, sv: string];

const person = (subject: string, name: string, [line, lineSv]: Lines, ...roles: readonly Role[]): DemoPerson => ({
  subject,
  name,
  line,
  lineSv,
  roles: roles.map((role) => ({ role })),
});

/** The administrator is the first one in, let in by the installation; she registers the others. */
export const ADMINISTRATOR = person(
  'ada',
  'Ada Norén',
  ['administrator: people and settings', 'administratör: sköter personer och inställningar'],
  'administrator',
);

const REVIEWER: Lines = ['reviewer: gives verdicts', 'granskare: lämnar utlåtanden om utkast'];
const EVALUATOR: Lines = ['evaluator: answers evaluations', 'utvärderare: svarar på utvärderingar'];

export const STAFF: readonly DemoPerson[] = [
  person('anna', 'Anna Lind', ['IT officer: drafts directives', 'it-handläggare: skriver anvisningar'], 'it-officer'),
  person(
    'henrik',
    'Henrik Öberg',
    ['head of IT: answers for drafts, reviews and evaluations', 'it-chef: svarar för utkast, granskningar och utvärderingar'],
    'head-of-it',
  ),
  person('rita', 'Rita Sjö', REVIEWER, 'reviewer'),
  person('erik', 'Erik Malm', REVIEWER, 'reviewer'),
  person('ylva', 'Ylva Grahn', REVIEWER, 'reviewer'),
  person('stina', 'Stina Berg', ['city director: decides', 'stadsdirektör: beslutar'], 'city-director'),
  person('maria', 'Maria Ek', ['deputy: decides in the director’s stead', 'ersättare: beslutar i stadsdirektörens ställe']),
  person('elin', 'Elin Dahl', EVALUATOR, 'evaluator'),
  person('per', 'Per Ståhl', EVALUATOR, 'evaluator'),
  person('rolf', 'Rolf Ahl', ['registrar: keeps the register', 'registrator: för diariet'], 'registrar'),
  person(
    'bodil',
    'Bodil Ström',
    [
      'board secretary: records the board’s and the council’s decisions',
      'nämndsekreterare: för in kommunstyrelsens och fullmäktiges beslut',
    ],
    'board-secretary',
  ),
  person('axel', 'Axel Frisk', ['auditor: reads everything, changes nothing', 'revisor: läser allt, ändrar inget'], 'auditor'),
];

/** Everyone who can sign in to the demo. */
export const PEOPLE: readonly DemoPerson[] = [
  ...STAFF,
  ...ALL_CONTACTS.map(({ subject, name, unit, unitName }) => ({
    subject,
    name,
    line: `contact of ${unitName}: acknowledges, asks for exemptions`,
    lineSv: `kontaktperson för ${unitName}: kvitterar, begär avsteg`,
    roles: [{ role: 'committee-contact' as const, unit }],
  })),
  ADMINISTRATOR,
];
