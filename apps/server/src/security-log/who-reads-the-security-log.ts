import type { Reader } from '@anvisa/record/queries/reader';
import { mustHold } from '../people/must-hold.js';

/** The security log names who tried what: the administrator and the auditor read it, nobody else. */
export function mayReadSecurityLog(reader: Reader): void {
  mustHold(reader, 'administrator', 'auditor');
}
