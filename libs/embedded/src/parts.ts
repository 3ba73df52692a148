import { postgresIn } from './postgres.js';
import type { Stoppable } from './program.js';
import { temporalsIn } from './temporal.js';

/** A program that runs from a home, by what people call it. */
export interface Part extends Stoppable {
  name: string;
}

/** Temporal and Postgres of a home, whoever began them; in the order in which they are ended. */
export function embeddedIn(home: string): readonly Part[] {
  const postgres = postgresIn(home);
  return [
    ...temporalsIn(home).map((temporal) => ({ ...temporal, name: 'Temporal' })),
    ...(postgres ? [{ ...postgres, name: 'Postgres' }] : []),
  ];
}
