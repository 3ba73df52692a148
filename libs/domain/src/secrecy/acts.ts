import { liftSecrecy } from './acts/lift-secrecy.js';
import { markSecret } from './acts/mark-secret.js';

/** Every act on the secrecy of a case, by its type. */
export const SECRECY_ACTS = { 'mark-secret': markSecret, 'lift-secrecy': liftSecrecy } as const;
