import type { Role } from '@anvisa/domain/actor';
import { CONTACTS } from './units.js';

/** An invented person of the demo: one for each thing that can be done. What each may do stands in the record. */
export interface DemoPerson {
  readonly subject: string;
  readonly name: string;
  readonly line: string;
  readonly roles: readonly { readonly role: Role; readonly unit?: string }[];
}

const person = (subject: string, name: string, line: string, ...roles: readonly Role[]): DemoPerson => ({
  subject,
  name,
  line,
  roles: roles.map((role) => ({ role })),
});

/** The administrator is the first one in, let in by the installation; she registers the others. */
export const ADMINISTRATOR = person('ada', 'Ada Norén', 'administrator: people and settings', 'administrator');

export const STAFF: readonly DemoPerson[] = [
  person('anna', 'Anna Lind', 'IT officer: drafts directives', 'it-officer'),
  person('henrik', 'Henrik Öberg', 'head of IT: answers for drafts, reviews and evaluations', 'head-of-it'),
  person('rita', 'Rita Sjö', 'reviewer: gives verdicts', 'reviewer'),
  person('erik', 'Erik Malm', 'reviewer: gives verdicts', 'reviewer'),
  person('stina', 'Stina Berg', 'city director: decides', 'city-director'),
  person('maria', 'Maria Ek', 'deputy: decides in the director’s stead'),
  person('elin', 'Elin Dahl', 'evaluator: answers evaluations', 'evaluator'),
  person('per', 'Per Ståhl', 'evaluator: answers evaluations', 'evaluator'),
  person('rolf', 'Rolf Ahl', 'registrar: keeps the register', 'registrar'),
  person('bodil', 'Bodil Ström', 'board secretary: records the board’s and the council’s decisions', 'board-secretary'),
  person('axel', 'Axel Frisk', 'auditor: reads everything, changes nothing', 'auditor'),
];

/** Everyone who can sign in to the demo. */
export const PEOPLE: readonly DemoPerson[] = [
  ...STAFF,
  ...CONTACTS.map(({ subject, name, unit, unitName }) => ({
    subject,
    name,
    line: `contact of ${unitName}: acknowledges, asks for exemptions`,
    roles: [{ role: 'committee-contact' as const, unit }],
  })),
  ADMINISTRATOR,
];
