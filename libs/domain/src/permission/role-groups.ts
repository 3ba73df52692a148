import { ROLES, type Role } from '../actor.js';

/** Those who prepare a case: the IT department's officers and their head. */
export const OFFICERS = ['it-officer', 'head-of-it'] as const satisfies readonly Role[];

/** Those who decide on the board's behalf (KL 6:37, 7:5–6). */
export const DECIDERS = ['city-director', 'deputy'] as const satisfies readonly Role[];

/** Those who carry cases, decide on them, keep them or audit them. */
export const STAFF: readonly Role[] = [...OFFICERS, ...DECIDERS, 'registrar', 'board-secretary', 'auditor'];

/** The house's own: a committee's contact sees what concerns their committee; an administrator has people and settings, and no cases. */
export const HOUSE: readonly Role[] = [...STAFF, 'reviewer', 'evaluator'];

/** Everybody who works with cases and changes something in them. An auditor reads all and changes nothing (KL 12:9). */
export const WORKING: readonly Role[] = ROLES.filter((role) => role !== 'auditor' && role !== 'administrator');
