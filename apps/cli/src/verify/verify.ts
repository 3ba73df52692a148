import type { KeptElsewhere, Verified } from '@anvisa/record/verify/verify';
import { Command } from 'commander';
import { recordAddress, recordNamedBy } from '../record.js';
import { receiptFrom, sealFrom } from './kept.js';

const DOES_NOT_HOLD = 1;
const NOT_LOOKED_AT = 2;
/** So many of a kind are named; the rest is counted. */
const NAMED = 10;

export const verify = new Command('verify')
  .description('Recompute the whole record from its bytes and name the first thing that is not as it was written')
  .option('--seal <file>', 'hold it also against a seal that was kept elsewhere; may be given more than once', gather, [])
  .option('--entry <id:hash>', 'and against the receipt of an act; may be given more than once', gather, [])
  // A schedule must not take a mistyped option for a record that does not hold.
  .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : NOT_LOOKED_AT))
  .action(async (asked: Asked) => {
    const started = performance.now();
    const verified = await lookedAt(asked).catch((error: unknown) => {
      process.exitCode = NOT_LOOKED_AT;
      console.error(whyNot(error));
    });
    if (verified) tell(verified, started);
  });

interface Asked {
  readonly seal: readonly string[];
  readonly entry: readonly string[];
}

function gather(value: string, before: readonly string[]): readonly string[] {
  return [...before, value];
}

async function lookedAt({ seal, entry }: Asked): Promise<Verified & KeptElsewhere> {
  const kept = { seals: await Promise.all(seal.map(sealFrom)), receipts: entry.map(receiptFrom) };
  const { verifyRecord } = await import('@anvisa/record/verify/verify');
  // Where nobody looks on, as in a schedule's log, progress is noise.
  const onProgress = process.stderr.isTTY
    ? ({ entries, across }: { entries: number; across?: string }) =>
        void process.stderr.write(across === undefined ? `\r${entries} entries recomputed …` : ` ${across} …`)
    : undefined;
  const verified = await verifyRecord(recordAddress(), onProgress, kept);
  if (onProgress) process.stderr.write('\n');
  return { ...verified, ...kept };
}

function whyNot(error: unknown): string {
  const { code, message } = error as { code?: string; message?: string };
  if (code === '42P01')
    return `The record could not be looked at: the database of ${recordNamedBy()} has no record in it; run "anvisa migrate".`;
  return `The record could not be looked at: ${message || code}${code === undefined ? '' : ` (${recordNamedBy()})`}`;
}

function tell({ streams, entries, difference, older, seals, receipts }: Verified & KeptElsewhere, started: number): void {
  for (const { stream, n, at } of older.slice(0, NAMED))
    console.error(
      `Warning: entry ${n} of ${stream} is dated ${at}, before the one that it follows: the clock of Postgres' host went back.`,
    );
  if (older.length > NAMED) console.error(`Warning: and ${older.length - NAMED} more.`);
  if (!difference) {
    console.log(
      entries === 0
        ? 'The record is empty: nothing has been entered, and nothing could be recomputed.'
        : `The record holds: ${entries} entries in ${streams} streams, every leaf, chain, commitment, state, row and registration number as it was written (${seconds(started)}).`,
    );
    for (const { at, sha256, ...sealed } of seals)
      console.log(`As sealed ${at}: ${sealed.entries} entries in ${sealed.streams} streams, SHA-256 ${sha256}.`);
    if (receipts.length > 0) console.log(`As ${receipts.length === 1 ? 'the receipt says' : `${receipts.length} receipts say`}.`);
    return;
  }
  const { what, stream, n, entry, caseNumber, field, detail } = difference;
  console.error(`The record does NOT hold: ${what}.`);
  const facts = { case: caseNumber, stream, entry: n === undefined ? entry : `${n} (${entry ?? 'missing'})`, field, detail };
  for (const [name, value] of Object.entries(facts)) if (value !== undefined && value !== null) console.error(`  ${name}: ${value}`);
  process.exitCode = DOES_NOT_HOLD;
}

function seconds(since: number): string {
  return `${((performance.now() - since) / 1_000).toFixed(1)} s`;
}
