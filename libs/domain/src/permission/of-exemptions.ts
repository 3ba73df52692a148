import type { Role } from '../actor.js';
import type { Exempting } from '../directive/content.js';
import { EXEMPTION_TRANSITIONS } from '../exemption/states.js';
import { statesBefore } from '../transition.js';
import { anyCase, oneself, ownUnit, type Permissions } from './permission.js';
import { DECIDERS, WORKING } from './role-groups.js';

/**
 * Who decides in each of the offices that a directive may name. The board's secretary decides nothing: they record what the board decided, which may
 * take any single case from its delegate (KL 6:37).
 */
export const EXEMPTING_ROLES: Readonly<Record<Exempting, readonly Role[]>> = {
  'head-of-it': ['head-of-it'],
  'city-director': DECIDERS,
  'executive-board': ['board-secretary'],
};
/** States in which something is still to be decided on an exemption. */
const OPEN = statesBefore(EXEMPTION_TRANSITIONS, 'ExemptionGranted', 'ExemptionRevoked');
const EXEMPTING = Object.values(EXEMPTING_ROLES).flat();
const DECIDING = [
  'by-whom-the-directive-names',
  'requester-does-not-decide',
  'disqualified-does-not-decide',
  'mandate-carries-the-decision',
  'interests-are-settled',
] as const;

/** Who may free a committee from a provision. */
export const EXEMPTION_PERMISSIONS = {
  'request-exemption': {
    sv: 'Begära avsteg',
    en: 'Ask for an exemption',
    who: [ownUnit('committee-contact')],
    also: ['contact-of-the-unit', 'units-are-addressed'],
    ground: 'husregel (KL 6:6)',
  },
  'declare-exemption-interest': {
    sv: 'Anmäla jäv i ett avsteg',
    en: 'Declare an interest in an exemption',
    who: [anyCase(...WORKING.filter((role) => role !== 'committee-contact')), ownUnit('committee-contact')],
    states: OPEN,
    conditions: [],
    ground: 'KL 6:28–32, 7:4',
  },
  'settle-exemption-disqualification': {
    sv: 'Avgöra en jävsfråga i ett avsteg',
    en: 'Settle a question of disqualification in an exemption',
    who: [anyCase('board-secretary'), oneself(...WORKING)],
    states: OPEN,
    conditions: ['interest-is-open'],
    ground: 'KL 6:32, 7:4',
  },
  'refer-exemption': {
    sv: 'Hänskjuta till styrelsen',
    en: 'Refer the exemption to the board',
    who: [anyCase(...DECIDERS, 'head-of-it')],
    states: statesBefore(EXEMPTION_TRANSITIONS, 'ExemptionReferred'),
    conditions: ['disqualified-does-not-decide'],
    ground: 'KL 6:30, 6:38, 7:4',
  },
  'grant-exemption': {
    sv: 'Medge avsteg',
    en: 'Grant the exemption',
    who: [anyCase(...EXEMPTING)],
    states: statesBefore(EXEMPTION_TRANSITIONS, 'ExemptionGranted'),
    conditions: [],
    also: ['preparation-is-undisputed', 'board-has-the-councils-mandate'],
    byDelegation: DECIDING,
    ground: 'KL 6:8, 6:35, 6:37–38, 7:5–6',
  },
  'refuse-exemption': {
    sv: 'Avslå begäran om avsteg',
    en: 'Refuse the exemption',
    who: [anyCase(...EXEMPTING)],
    states: statesBefore(EXEMPTION_TRANSITIONS, 'ExemptionRefused'),
    conditions: [],
    also: ['preparation-is-undisputed'],
    byDelegation: DECIDING,
    ground: 'KL 6:35, 6:37–38, 7:5–6',
  },
  'revoke-exemption': {
    sv: 'Återkalla avsteget',
    en: 'Revoke the exemption',
    who: [anyCase(...EXEMPTING)],
    states: statesBefore(EXEMPTION_TRANSITIONS, 'ExemptionRevoked'),
    conditions: [],
    also: ['preparation-is-undisputed'],
    byDelegation: DECIDING,
    ground: 'KL 6:35, 6:37–38, 7:5–6',
  },
} as const satisfies Permissions;

/** What the conductor alone does, so that nobody hastens it. */
export const EXEMPTION_MOVES = {
  'expire-exemption': {
    sv: 'Avsluta ett avsteg vars tid är ute',
    en: 'End an exemption whose time is out',
    who: [],
    system: true,
    states: statesBefore(EXEMPTION_TRANSITIONS, 'ExemptionExpired'),
    conditions: ['last-day-is-past'],
    ground: 'husregel',
  },
} as const satisfies Permissions;
