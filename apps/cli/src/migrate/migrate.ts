import { Command } from 'commander';
import { databaseAddress, leadingThere } from '../database-address.js';

export const migrate = new Command('migrate')
  .description('Bring the database at DATABASE_OWNER_URL to the present shape; DATABASE_URL is how the product signs in to it')
  .action(async () => {
    const [owner, product] = [databaseAddress('DATABASE_OWNER_URL'), databaseAddress('DATABASE_URL')];
    if (!owner || !product)
      throw new Error('Set DATABASE_OWNER_URL (the administrator’s, for the preparation alone) and DATABASE_URL (the product’s own).');
    const { loginIn, migrate: bring } = await import('@anvisa/record/migrate');
    await bring(owner, { product: loginIn(product, owner), say: (line) => console.log(line) }).catch(leadingThere('DATABASE_OWNER_URL'));
    console.log('The record is in its present shape.');
  });
