import { dataSourceFor } from './data-source.js';

/** For TypeORM's own command line, which looks for migrations that the entities lack. */
export default dataSourceFor(process.env.DATABASE_OWNER_URL ?? '');
