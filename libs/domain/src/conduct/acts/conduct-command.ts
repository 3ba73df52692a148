import { streamOf } from '../../act.js';
import type { ConductAct } from '../conduct-act.js';
import type { Due } from '../reading.js';

/** What the conductor asks for: something due that it read of, by its natural key. */
export interface ConductCommand extends Due {
  readonly type: ConductAct;
}

export function logStream({ conductor }: Pick<Due, 'conductor'>): `conduct/${string}` {
  return streamOf('conduct', conductor);
}
