import type { createPool } from '@anvisa/record/database/pool';

/** The connections to the record. SQL itself stands in libs/record alone. */
export type Pool = ReturnType<typeof createPool>;

/** The names under which Nest hands out the pool and the configuration. */
export const POOL = Symbol('pool');
export const CONFIG = Symbol('config');
