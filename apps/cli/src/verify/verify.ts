import { Command } from 'commander';
import { recordAddress } from '../record.js';

export const verify = new Command('verify')
  .description('Recompute the whole record from its bytes and name the first thing that is not as it was written')
  .action(async () => {
    const { verifyRecord } = await import('@anvisa/record/verify/verify');
    const started = performance.now();
    const { streams, entries, difference } = await verifyRecord(recordAddress(), ({ entries: sofar, across }) => {
      process.stderr.write(across === undefined ? `\r${sofar} entries recomputed …` : ` ${across} …`);
    });
    process.stderr.write('\n');
    if (!difference) {
      console.log(
        `The record holds: ${entries} entries in ${streams} streams, every leaf, chain, commitment, state, row and registration number as it was written (${seconds(started)}).`,
      );
      return;
    }
    const { what, stream, n, entry, caseNumber, field, detail } = difference;
    console.error(`The record does NOT hold: ${what}.`);
    const facts = { case: caseNumber, stream, entry: n === undefined ? entry : `${n} (${entry ?? 'missing'})`, field, detail };
    for (const [name, value] of Object.entries(facts)) if (value !== undefined && value !== null) console.error(`  ${name}: ${value}`);
    process.exitCode = 1;
  });

function seconds(since: number): string {
  return `${((performance.now() - since) / 1_000).toFixed(1)} s`;
}
