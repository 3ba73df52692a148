import type { Same } from '../catalogue.js';
import type sv from '../sv/profile.js';

export default {
  title: 'My profile',
  lead: 'You act as {{roles}}.',
  noRole: 'You hold no role today. The administrator gives roles.',
  signedOut: 'Here stands what you may do, and how you are told.',
  signIn: 'Sign in',
  deputy: 'You decide in the stead of {{name}} today.',
  roles: 'Your roles',
  deputies: 'The city director’s deputies',
  tasks: 'What hangs on you',
  told: 'How you are told',
  how: 'Notices to {{email}}',
  preference: { 'at-once': 'At once', 'daily-digest': 'Once a day' },
  preferenceMeans: {
    'at-once': 'A letter about each thing when it happens.',
    'daily-digest': 'A letter a day with all that has happened.',
  },
  languageOfLetters: 'Language of the letters',
  language: { sv: 'Swedish', en: 'English' },
  change: 'Change',
  ask: 'Shall it be changed?',
  sentence: {
    'at-once': 'You get a letter to {{email}} about each thing when it happens.',
    'daily-digest': 'You get a letter a day to {{email}} with all that has happened.',
  },
  writtenIn: { sv: 'The letters are in Swedish.', en: 'The letters are in English. The names of directives stay in Swedish.' },
  changed: 'This is how you are told from now on',
  session: 'Signed in',
  until: 'Signed in until',
  untilMeans: 'The time moves on as long as you work. What you write is kept if it runs out.',
  signOut: 'Sign out here',
} as const satisfies Same<typeof sv>;
