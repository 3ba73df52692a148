import 'reflect-metadata';
import { DataSource } from 'typeorm';
import { ENTITIES } from '../entities/entities.js';
import { MIGRATIONS } from '../migrations/migrations.js';

/** TypeORM on the record: for migrations, as the owner of the tables. The door speaks `pg`. */
export function dataSourceFor(url: string): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    entities: ENTITIES,
    migrations: MIGRATIONS,
    migrationsTransactionMode: 'each',
    logging: false,
    synchronize: false,
    installExtensions: false,
    uuidExtension: 'pgcrypto',
  });
}
