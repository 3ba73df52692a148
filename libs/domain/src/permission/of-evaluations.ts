import { anyCase, ownCase, type Permissions, whereAsked } from './permission.js';
import { OFFICERS } from './role-groups.js';

/** Who may have an edition in force evaluated. */
export const PLANNING_PERMISSIONS = {
  'plan-evaluation': {
    sv: 'Flytta utvärderingens dag',
    en: 'Move the day of an evaluation',
    who: [anyCase('head-of-it', 'it-officer')],
    states: ['in-force'],
    conditions: ['no-evaluation-open'],
    ground: 'husregel (KL 6:1)',
  },
  'open-evaluation': {
    sv: 'Öppna en utvärdering',
    en: 'Open an evaluation',
    who: [anyCase('head-of-it')],
    system: true,
    states: ['in-force'],
    conditions: ['no-evaluation-open'],
    also: ['evaluators-are-fit'],
    ground: 'husregel (KL 6:1)',
  },
} as const satisfies Permissions;

/** Who may answer an evaluation, and say what it came to. */
export const ROUND_PERMISSIONS = {
  'answer-evaluation': {
    sv: 'Besvara utvärderingen',
    en: 'Answer the evaluation',
    who: [whereAsked('evaluator')],
    states: ['open'],
    conditions: ['disqualified-does-not-evaluate'],
    ground: 'husregel (KL 6:1), KL 7:4',
  },
  'decline-evaluation': {
    sv: 'Avböja att utvärdera',
    en: 'Decline to evaluate',
    who: [whereAsked('evaluator')],
    states: ['open'],
    conditions: [],
    ground: 'husregel (KL 6:1)',
  },
  'replace-evaluator': {
    sv: 'Byta utvärderare',
    en: 'Replace an evaluator',
    who: [ownCase(...OFFICERS), anyCase('head-of-it')],
    states: ['open'],
    conditions: [],
    also: ['evaluators-are-fit'],
    ground: 'husregel (KL 6:1)',
  },
  'conclude-evaluation': {
    sv: 'Avsluta utvärderingen',
    en: 'Conclude the evaluation',
    who: [anyCase('head-of-it')],
    states: ['open'],
    conditions: ['all-have-answered'],
    ground: 'husregel (KL 6:1)',
  },
} as const satisfies Permissions;
