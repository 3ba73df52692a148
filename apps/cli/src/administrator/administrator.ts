import type { Refusal } from '@anvisa/domain/refusal';
import { Command } from 'commander';
import { databaseAddress, leadingThere } from '../database-address.js';
import { recordAddress, recordNamedBy } from '../record.js';

interface Given {
  readonly subject: string;
  readonly name: string;
  readonly email: string;
}

export const administrator = new Command('administrator')
  .description('Let the first administrator in, where the record has none in office; they register everybody else')
  .requiredOption('--subject <subject>', 'the subject by which the sign-in knows them', text('--subject', 255))
  .requiredOption('--name <name>', 'their name', text('--name', 200))
  .requiredOption('--email <address>', 'where they are told', address)
  .action(async (given: Given) => {
    const { createPool } = await import('@anvisa/record/database/pool');
    const { nameAdministrator } = await import('@anvisa/record/founding/name-administrator');
    // The product's own rights suffice.
    const pool = createPool(databaseAddress('DATABASE_URL') ?? recordAddress(), { max: 1 });
    try {
      const naming = await nameAdministrator(pool, given).catch(leadingThere(process.env.DATABASE_URL ? 'DATABASE_URL' : recordNamedBy()));
      if (naming.as === 'refused') throw new Error(await saying(naming.refusal));
      if (naming.as === 'known-otherwise') {
        const { subject, name, email } = naming.registered;
        throw new Error(`The subject ${subject} is registered as ${name}, ${email}. Give that name and that address, or another subject.`);
      }
      console.log(
        `${given.name} is administrator${naming.as === 'already' ? ' already' : ''}, and signs in with the subject ${given.subject}.`,
      );
    } finally {
      await pool.end();
    }
  });

function text(option: string, longest: number): (given: string) => string {
  return (given) => {
    if (given.trim() === '' || given.length > longest) throw new Error(`${option} has 1 to ${longest} characters.`);
    return given.trim();
  };
}

function address(given: string): string {
  if (/^[^\s@,;<>"]{1,64}@[^\s@,;<>"]{1,189}$/.test(given)) return given;
  throw new Error(`--email: "${given}" is no address.`);
}

async function saying({ refused, facts = {} }: Refusal): Promise<string> {
  const { REFUSALS } = await import('@anvisa/domain/refusals');
  return REFUSALS[refused].en.replace(/\{(\w+)\}/g, (_, name: string) => String(facts[name]));
}
