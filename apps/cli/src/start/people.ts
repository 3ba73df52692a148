import type { Role } from '@anvisa/domain/actor';
import type { DemoPerson } from '@anvisa/embedded/issuer';
import { PEOPLE } from '../stockholm/people.js';

const DRAFTS = { sv: 'Skriver, granskar och följer upp', en: 'Draft, review and follow up' };
const DECIDES = { sv: 'Beslutar', en: 'Decide' };
const ACKNOWLEDGES = { sv: 'Nämnder och bolag', en: 'Committees and companies' };
const KEEPS = { sv: 'Håller ordning', en: 'Keep things in order' };

const GROUPS: Readonly<Record<Role, DemoPerson['group']>> = {
  'it-officer': DRAFTS,
  'head-of-it': DRAFTS,
  reviewer: DRAFTS,
  evaluator: DRAFTS,
  'city-director': DECIDES,
  deputy: DECIDES,
  'board-secretary': DECIDES,
  'committee-contact': ACKNOWLEDGES,
  registrar: KEEPS,
  auditor: KEEPS,
  administrator: KEEPS,
};

/** Those who can sign in to the demo. What each may do stands in the record; whoever has no role there yet is to be named deputy. */
export const demoPeople: DemoPerson[] = PEOPLE.map(({ subject, name, line, lineSv, roles: [first = { role: 'deputy' }] }) => ({
  subject,
  name,
  line,
  lineSv,
  group: GROUPS[first.role],
}));
