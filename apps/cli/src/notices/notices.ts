import { Command } from 'commander';
import { leadingThere } from '../database-address.js';
import { recordAddress, recordNamedBy } from '../record.js';

interface Asked {
  readonly again?: true;
  readonly case?: string;
}

const NONE = 'No letter was given up.';
/** So many are named; the rest is counted. */
const NAMED = 20;

export const notices = new Command('notices')
  .description('Name the letters that were given up, or have them sent again')
  .option('--again', 'have them sent again by the worker, each under its own Message-ID')
  .option('--case <number>', 'those of one case alone')
  .action(async ({ again, case: caseNumber }: Asked) => {
    const { createPool } = await import('@anvisa/record/database/pool');
    const { lettersGivenUp, sendAgain } = await import('@anvisa/record/notices/given-up');
    const pool = createPool(recordAddress(), { max: 1 });
    const failed = leadingThere(recordNamedBy());
    try {
      if (again) tellAgain(await sendAgain(pool, caseNumber).catch(failed));
      else tell(await lettersGivenUp(pool, { caseNumber, limit: NAMED }).catch(failed));
    } finally {
      await pool.end();
    }
  });

function tellAgain(count: number): void {
  console.log(count === 0 ? NONE : `Letters that wait to be sent again: ${count}. A worker sends them.`);
}

type Found = Awaited<ReturnType<typeof import('@anvisa/record/notices/given-up')['lettersGivenUp']>>;

function tell({ all, oldest }: Found): void {
  for (const { settledAt, caseNumber, act, name, email, response } of oldest)
    console.log(`${settledAt.toISOString()}  ${caseNumber ?? '-'}  ${act}  ${name} <${email}>: ${response.replaceAll(/\s+/g, ' ')}`);
  if (all > oldest.length) console.log(`… and ${all - oldest.length} more.`);
  console.log(all === 0 ? NONE : `Letters given up: ${all}. Mend why, and have them sent again: npx anvisa notices --again`);
}
