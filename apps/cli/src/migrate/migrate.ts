import { Command } from 'commander';

export const migrate = new Command('migrate')
  .description('Bring the database at DATABASE_OWNER_URL to the present shape; DATABASE_URL is how the product signs in to it')
  .action(async () => {
    const { DATABASE_OWNER_URL, DATABASE_URL } = process.env;
    if (!DATABASE_OWNER_URL || !DATABASE_URL)
      throw new Error('Set DATABASE_OWNER_URL (a role that may create roles) and DATABASE_URL (the product’s own).');
    const { loginIn, migrate: bring } = await import('@anvisa/record/migrate');
    await bring(DATABASE_OWNER_URL, { product: loginIn(DATABASE_URL), say: (line) => console.log(line) });
    console.log('The record is in its present shape.');
  });
