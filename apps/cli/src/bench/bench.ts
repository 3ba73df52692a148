import { Command, Option } from 'commander';
import type { Part } from './run.js';

export const bench = new Command('bench')
  .description('Measure an instance of its own: acts, lifecycles, the conductor, pages, memory and start')
  .option('--json', 'print the figures as JSON alone')
  .addOption(new Option('--only <parts...>', 'measure some parts alone').choices(['acts', 'lifecycles', 'clock', 'pages']))
  .action(async ({ json, only }: { json?: boolean; only?: readonly Part[] }) => {
    const { PARTS, run } = await import('./run.js');
    await run({ json: json ?? false, parts: only ?? PARTS });
  });
