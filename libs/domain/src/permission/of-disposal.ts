import { anyCase, type Permissions } from './permission.js';

/** Who carries out what the archive authority has decided: nobody else takes anything away. */
export const DISPOSAL_PERMISSIONS = {
  'dispose-words': {
    sv: 'Gallra ord i en post',
    en: 'Dispose of words in an entry',
    who: [anyCase('registrar')],
    ground: 'arkivlagen 10 §',
  },
} as const satisfies Permissions;
