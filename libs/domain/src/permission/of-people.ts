import { ROLES } from '../actor.js';
import { anyCase, oneself, type Permissions } from './permission.js';

const ADMINISTRATOR = [anyCase('administrator')] as const;
const GROUND = 'husregel (KL 6:37)';

/** Who keeps people, units and the house policy. At the installation nobody is administrator yet, so the system may begin. */
export const PEOPLE_PERMISSIONS = {
  'register-person': {
    sv: 'Lägga upp en person',
    en: 'Register a person',
    who: ADMINISTRATOR,
    system: true,
    also: ['installer-only-begins'],
    ground: GROUND,
  },
  'give-role': {
    sv: 'Ge en roll',
    en: 'Give a role',
    who: ADMINISTRATOR,
    system: true,
    also: ['installer-gives-administrator', 'installer-only-begins', 'not-to-oneself'],
    ground: GROUND,
  },
  'end-role': { sv: 'Avsluta en roll', en: 'End a role', who: ADMINISTRATOR, ground: GROUND },
  'name-deputy': {
    sv: 'Utse ersättare',
    en: 'Name a deputy',
    who: [anyCase('administrator'), oneself('city-director')],
    also: ['director-names-own-deputy', 'deputy-is-fit'],
    ground: 'KL 7:5–6',
  },
  'set-notice-preference': {
    sv: 'Välja hur man får besked',
    en: 'Choose how one is told',
    who: [oneself(...ROLES.filter((role) => role !== 'auditor'))],
    ground: GROUND,
  },
  'hand-over-tasks': {
    sv: 'Lämna över en persons uppgifter',
    en: 'Hand over what hangs on a person',
    who: [anyCase('head-of-it', 'administrator')],
    ground: GROUND,
  },
  'close-person': { sv: 'Avsluta en person', en: 'Let a person leave', who: ADMINISTRATOR, ground: GROUND },
  'register-unit': { sv: 'Lägga upp en enhet', en: 'Register a unit', who: ADMINISTRATOR, ground: GROUND },
  'leave-unit-out': {
    sv: 'Notera att en ny enhet inte ska följa en anvisning',
    en: 'Note that a new unit need not follow a directive',
    who: [anyCase('head-of-it')],
    also: ['directives-await-the-unit'],
    ground: 'husregel (KL 6:1)',
  },
  'close-unit': { sv: 'Avsluta en enhet', en: 'Close a unit', who: ADMINISTRATOR, ground: GROUND },
  'adopt-policy': { sv: 'Anta en huspolicy', en: 'Adopt a house policy', who: ADMINISTRATOR, ground: GROUND },
} as const satisfies Permissions;
