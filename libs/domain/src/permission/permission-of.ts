import type { ActType } from '../acts.js';
import { CONDUCTORS_ACTS, type ConductAct } from '../conduct/conduct-act.js';
import { EXEMPTION_MOVES } from './of-exemptions.js';
import type { Permission } from './permission.js';
import { PERMISSIONS } from './permissions.js';

/** What falls due by the clock is the conductor's own, so that nobody hastens it. */
const CONDUCTORS_OWN: Permission = {
  sv: 'Det som ärendets bevakning gör när tiden är inne',
  en: 'What the conductor does when it is due',
  who: [],
  system: true,
  ground: 'husregel',
};

const ofConductor = Object.fromEntries(CONDUCTORS_ACTS.map((act) => [act, CONDUCTORS_OWN])) as Record<ConductAct, Permission>;

/** The row of every act that passes the door. An act without one does not compile. */
export const PERMISSION_OF: Readonly<Record<ActType, Permission>> = { ...ofConductor, ...EXEMPTION_MOVES, ...PERMISSIONS };
