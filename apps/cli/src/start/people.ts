import type { DemoPerson } from '@anvisa/embedded/issuer';

/** The people of the demo: invented, one for each thing that can be done. What each may do stands in the record. */
export const demoPeople: DemoPerson[] = [
  { subject: 'anna', name: 'Anna Lind', line: 'IT officer: drafts directives' },
  { subject: 'henrik', name: 'Henrik Öberg', line: 'head of IT: answers for the reviews' },
  { subject: 'rita', name: 'Rita Sjö', line: 'reviewer: gives verdicts' },
  { subject: 'stina', name: 'Stina Berg', line: 'city director: decides' },
  { subject: 'david', name: 'David Ek', line: 'deputy: decides in her stead' },
  { subject: 'karin', name: 'Karin Holm', line: 'committee contact: acknowledges' },
  { subject: 'elin', name: 'Elin Dahl', line: 'evaluator: answers evaluations' },
  { subject: 'rolf', name: 'Rolf Ahl', line: 'registrar: keeps the register' },
  { subject: 'bodil', name: 'Bodil Ström', line: 'board secretary: writes the board’s decisions' },
  { subject: 'axel', name: 'Axel Frisk', line: 'auditor: reads everything' },
  { subject: 'ada', name: 'Ada Norén', line: 'administrator: people and settings' },
];
