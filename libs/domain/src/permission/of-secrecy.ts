import { anyCase, type Permissions } from './permission.js';

/** Who marks what may be secret. The mark is a reminder: each reading is tried anew (OSL 5:5). */
export const SECRECY_PERMISSIONS = {
  'mark-secret': { sv: 'Sekretessmarkera', en: 'Mark as secret', who: [anyCase('registrar')], ground: 'OSL 5:5' },
  'lift-secrecy': { sv: 'Häva en sekretessmarkering', en: 'Lift a mark of secrecy', who: [anyCase('registrar')], ground: 'OSL 5:5' },
} as const satisfies Permissions;
