import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Command } from 'commander';
import { permissionsPage } from './permissions-page.js';
import { refusalsPage } from './refusals-page.js';
import { statesPage } from './states-page.js';

/** The pages that are made from the code, by their place. */
const PAGES: Readonly<Record<string, () => string>> = {
  'docs/permissions.md': permissionsPage,
  'docs/refusals.md': refusalsPage,
  'docs/states.md': statesPage,
};

export const docs = new Command('docs')
  .description('Write the pages that are made from the code: permissions, refusals and states')
  .option('--check', 'write nothing; fail when a page is not as the code would make it')
  .action(async ({ check }: { check?: boolean }) => {
    for (const [place, make] of Object.entries(PAGES)) await (check ? compare(place, make()) : writeFile(resolve(place), make()));
  });

async function compare(place: string, page: string): Promise<void> {
  const there = await readFile(resolve(place), 'utf8').catch(() => '');
  if (there === page) return;
  console.error(`${place} is stale: write it anew with "npx anvisa docs".`);
  process.exitCode = 1;
}
