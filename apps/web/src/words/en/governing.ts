import type { Same } from '../catalogue.js';
import type sv from '../sv/governing.js';

export default {
  case: 'Dnr {{caseNumber}}',
  strategies: {
    title: 'Delivery strategy',
    lead: 'The document that governs the city’s IT delivery, and how far its case has come.',
    empty: 'No strategy is recorded yet. It stands here once it has been registered.',
    conflicts_one: '{{count}} date does not fit',
    conflicts_other: '{{count}} dates do not fit',
    missing_one: '{{count}} document is missing',
    missing_other: '{{count}} documents are missing',
  },
  chain: {
    link: 'How the city director may decide',
    title: 'The right to decide',
    carries: 'The city director can decide directives for the area {{area}}.',
    carriesNone: 'The city director cannot decide directives for the area {{area}}.',
    areas: 'Areas',
    noMap: 'No map of the areas applies on that day.',
    noMapThen: 'No map of the areas applied on that day. The mandates are shown for the areas as they are today.',
    empty: 'Nobody has given a mandate for the area.',
    notCovered: 'The mandate does not cover the area.',
    conditionMet: 'The condition is met:',
    conditionLater: 'The condition was met later:',
    conditionUnmet: 'The condition is not met: the council has not approved',
  },
  doubts: {
    title: 'What does not fit in the source',
    conflict_one: '{{basis}} is dated {{basisDay}}, {{count}} day after {{resting}} ({{restingDay}}) that rests on it.',
    conflict_other: '{{basis}} is dated {{basisDay}}, {{count}} days after {{resting}} ({{restingDay}}) that rests on it.',
  },
  steps: {
    'steering-document': 'Steering document',
    'office-statement': 'The office’s statement',
    preparation: 'The mayoral preparation',
    'board-statement': 'The board’s statement',
    'council-decision': 'The council’s decision',
  },
  presenter: 'Presented by {{name}}',
  specialStatements: 'Special statements',
  related: 'Related decisions',
  bodies: {
    council: 'the council',
    'executive-board': 'the executive board',
    'mayoral-preparation': 'the mayoral preparation',
  },
  council: {
    none: 'The council’s decision is not in the source.',
    approved: 'approved',
    'approved-with-changes': 'approved with changes',
    remitted: 'remitted',
    tabled: 'tabled',
    rejected: 'rejected',
  },
  givers: {
    council: 'The council',
    'executive-board': 'The executive board',
    'city-director': 'The city director',
  },
} as const satisfies Same<typeof sv>;
