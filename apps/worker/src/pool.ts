import type { createPool } from '@anvisa/record/database/pool';

/** The worker's connections to the record. */
export type Pool = ReturnType<typeof createPool>;
