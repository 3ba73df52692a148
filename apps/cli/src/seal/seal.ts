import { Command } from 'commander';
import { recordAddress } from '../record.js';
import { version } from '../version.js';

export const seal = new Command('seal')
  .description('Write how every stream of the record stands, to be kept elsewhere: "anvisa verify --seal" holds the record against it')
  .action(async () => {
    const { sealIn, sealRecord } = await import('@anvisa/record/seal/seal');
    const text = await sealRecord(recordAddress(), version());
    const { at, entries, streams, sha256 } = sealIn(text);
    await written(text);
    console.error(`Sealed: ${entries} entries in ${streams} streams, as of ${at}. SHA-256 of the whole: ${sha256}`);
  });

/** Whoever signs the hash must have what it is of. */
async function written(text: string): Promise<void> {
  const failed = await new Promise<Error | null | undefined>((done) => {
    process.stdout.once('error', done);
    process.stdout.write(text, done);
  });
  if (failed) throw new Error(`The seal could not be written, and there is none: ${failed.message}`, { cause: failed });
}
