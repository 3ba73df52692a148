import { Command } from 'commander';

export const bench = new Command('bench')
  .description('Measure an instance of its own: acts, lifecycles, the conductor, memory and start')
  .option('--json', 'print the figures as JSON alone')
  .action(async ({ json }: { json?: boolean }) => {
    const { run } = await import('./run.js');
    await run({ json: json ?? false });
  });
