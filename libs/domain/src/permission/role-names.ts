import type { Role } from '../actor.js';

/** What the roles are called. */
export const ROLE_NAMES: Readonly<Record<Role, { readonly sv: string; readonly en: string }>> = {
  'it-officer': { sv: 'it-handläggare', en: 'IT officer' },
  'head-of-it': { sv: 'it-chef', en: 'head of IT' },
  reviewer: { sv: 'granskare', en: 'reviewer' },
  evaluator: { sv: 'utvärderare', en: 'evaluator' },
  'city-director': { sv: 'stadsdirektör', en: 'city director' },
  deputy: { sv: 'ersättare', en: 'deputy' },
  'committee-contact': { sv: 'nämndens kontaktperson', en: 'committee contact' },
  registrar: { sv: 'registrator', en: 'registrar' },
  'board-secretary': { sv: 'nämndsekreterare', en: 'board secretary' },
  auditor: { sv: 'revisor', en: 'auditor' },
  administrator: { sv: 'administratör', en: 'administrator' },
};
