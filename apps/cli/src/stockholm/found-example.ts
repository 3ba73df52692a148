import { swedishDateOf } from '@anvisa/domain/time';
import type { createPool } from '@anvisa/record/database/pool';
import { found } from '@anvisa/record/founding/found';
import { lettersFrom, stockholmExample } from './example/example.js';
import { idOf } from './ids.js';
import { INSTALLATION } from './step.js';

/** Gives an empty record the example, whole or not at all. @returns false where something has been entered already. */
export function foundExample(pool: ReturnType<typeof createPool>): Promise<boolean> {
  return found(pool, (now) => ({
    lettersFrom: lettersFrom(now),
    acts: stockholmExample(swedishDateOf(now)).map(({ at, by, command }) => ({
      at,
      actor: by === INSTALLATION ? 'system' : idOf('person', by),
      command,
    })),
  }));
}
